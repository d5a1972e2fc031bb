/** cookies-next: cookies of pages and of answers. */
import type { Model } from '../engine/model';
import { settingCookie } from './rows/cookies';
import { into } from './rows/sinks';

const model: Model = {
  module: 'cookies-next',
  aliases: ['cookies-next/client', 'cookies-next/server'],
  functions: { setCookie: { ...into('storage', 'argument[1]'), ...settingCookie() } },
};

export default model;
