/** client-sessions: the secret that encrypts them, and the flags of the cookie. It knows no SameSite. */
import type { Model } from '../engine/model';
import { flagsAt, keepingSession } from './rows/cookies';

const model: Model = {
  module: 'client-sessions',
  functions: {
    default: keepingSession({ key: 'argument[0].secret', name: 'argument[0].cookieName', ...flagsAt('argument[0].cookie') }, { httpOnly: true, sameSite: 'lax' }),
  },
};

export default model;
