/** next-iron-session: the password that seals the session, and the flags of the cookie. */
import type { Model } from '../engine/model';
import { ALL_SET, flagsAt, keepingSession } from './rows/cookies';

const model: Model = {
  module: 'next-iron-session',
  functions: {
    withIronSession: keepingSession({ key: 'argument[1].password', name: 'argument[1].cookieName', ...flagsAt('argument[1].cookieOptions') }, ALL_SET),
    applySession: keepingSession({ key: 'argument[2].password', name: 'argument[2].cookieName', ...flagsAt('argument[2].cookieOptions') }, ALL_SET),
  },
};

export default model;
