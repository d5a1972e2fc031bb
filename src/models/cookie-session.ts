/** cookie-session: the keys that sign the cookie, and the flags of it. */
import type { Model } from '../engine/model';
import { BY_CONNECTION, flagsAt, keepingSession } from './rows/cookies';

const cookieSession: Model = {
  module: 'cookie-session',
  functions: {
    default: keepingSession({ key: ['argument[0].keys', 'argument[0].secret'], name: 'argument[0].name', ...flagsAt('argument[0]') }, BY_CONNECTION),
  },
};

export default cookieSession;
