/** iron-session: the password that seals the session, and the flags of the cookie. */
import type { Model } from '../engine/model';
import { ALL_SET, flagsAt, keepingSession } from './rows/cookies';

const sealing = { constrains: [{ at: 'argument[1].password', role: 'key' }] } as const;

const ironSession: Model = {
  module: 'iron-session',
  functions: {
    getIronSession: keepingSession({ key: ['argument[2].password', 'argument[1].password'], name: ['argument[2].cookieName', 'argument[1].cookieName'], ...flagsAt('argument[2].cookieOptions', 'argument[1].cookieOptions') }, ALL_SET),
    // Up to version 7, around a handler.
    withIronSessionApiRoute: sealing,
    withIronSessionSsr: sealing,
    sealData: sealing,
    unsealData: sealing,
  },
};

export default ironSession;
