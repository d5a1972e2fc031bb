/** next-auth: the secret that encrypts the session, and the flags of its cookie. */
import type { Model } from '../engine/model';
import { ALL_SET, flagsAt, keepingSession } from './rows/cookies';

const nextAuth: Model = {
  module: 'next-auth',
  enters: [{ under: ['callbacks', 'events'], at: 0, brings: ['user', 'profile'] }],
  functions: { default: keepingSession({ key: 'argument[0].secret', name: 'argument[0].cookies.sessionToken.name', ...flagsAt('argument[0].cookies.sessionToken.options'), secure: ['argument[0].cookies.sessionToken.options.secure', 'argument[0].useSecureCookies'] }, ALL_SET) },
};

export default nextAuth;
