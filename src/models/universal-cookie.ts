/** universal-cookie: cookies on both sides. */
import type { Model } from '../engine/model';
import { settingCookie } from './rows/cookies';

const model: Model = {
  module: 'universal-cookie',
  functions: { default: { returns: 'Cookies' }, 'Cookies.set': settingCookie() },
};

export default model;
