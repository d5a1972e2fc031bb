/** better-auth: the flags of the session cookie. */
import type { Model } from '../engine/model';
import { ALL_SET, flagsAt, keepingSession } from './rows/cookies';

const model: Model = {
  module: 'better-auth',
  functions: { betterAuth: keepingSession({ key: 'argument[0].secret', ...flagsAt('argument[0].advanced.defaultCookieAttributes'), secure: ['argument[0].advanced.defaultCookieAttributes.secure', 'argument[0].advanced.useSecureCookies'] }, ALL_SET) },
};

export default model;
