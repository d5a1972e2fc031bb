/** cookies: the keys that sign them, and their flags. */
import type { Model } from '../engine/model';
import { BY_CONNECTION, settingCookie } from './rows/cookies';

const model: Model = {
  module: 'cookies',
  functions: {
    default: { returns: 'Cookies', constrains: [{ at: 'argument[2].keys', role: 'key' }] },
    'Cookies.set': settingCookie(0, BY_CONNECTION),
  },
};

export default model;
