/** react-cookie: cookies that a page sets by itself, and that its scripts can read. */
import type { Model } from '../engine/model';
import { settingCookie } from './rows/cookies';

const model: Model = {
  module: 'react-cookie',
  functions: { 'Cookies.set': settingCookie(0, undefined, { httpOnly: false }) },
};

export default model;
