/** nookies: cookies of Next's pages. */
import type { Model } from '../engine/model';
import { settingCookie } from './rows/cookies';

const model: Model = {
  module: 'nookies',
  functions: { setCookie: settingCookie(1), set: settingCookie(1) },
};

export default model;
