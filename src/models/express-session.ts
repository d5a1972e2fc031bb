/** express-session: the secret that signs the session cookie, and the flags of it. */
import type { Model } from '../engine/model';
import { flagsAt, keepingSession } from './rows/cookies';

const expressSession: Model = {
  module: 'express-session',
  functions: { default: keepingSession({ key: 'argument[0].secret', name: 'argument[0].name', ...flagsAt('argument[0].cookie') }, { httpOnly: true }) },
};

export default expressSession;
