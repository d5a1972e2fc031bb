/** ngx-cookie-service and ngx-cookie: cookies that a page sets by itself, and that its scripts can read. */
import type { Behaviour, Model } from '../engine/model';
import { settingCookie } from './rows/cookies';

const set: Behaviour = {
  acts: {
    act: 'set-cookie',
    parts: { name: 'argument[0]', value: 'argument[1]', expiry: ['argument[2].expires', 'argument[2]'], secure: ['argument[2].secure', 'argument[5]'], sameSite: ['argument[2].sameSite', 'argument[6]'] },
    fixed: { httpOnly: false },
  },
};

const model: Model = {
  module: 'ngx-cookie-service',
  aliases: ['ngx-cookie', 'ngx-cookie-service-ssr'],
  functions: { 'CookieService.set': set, 'CookieService.put': settingCookie(0, undefined, { httpOnly: false }) },
};

export default model;
