/** next-auth: the secret that encrypts the session, and the flags of its cookie. */
import type { Model } from '../engine/model';
import { ALL_SET, flagsAt } from './rows/cookies';

const nextAuth: Model = {
  module: 'next-auth',
  enters: [{ under: ['callbacks', 'events'], at: 0, brings: ['user', 'profile'] }],
  functions: {
    default: {
      acts: {
        act: 'keep-session',
        parts: {
          name: 'argument[0].cookies.sessionToken.name',
          ...flagsAt('argument[0].cookies.sessionToken.options'),
          secure: ['argument[0].cookies.sessionToken.options.secure', 'argument[0].useSecureCookies'],
        },
        defaults: ALL_SET,
      },
      alsoActs: [
        { act: 'check-token', parts: { key: ['argument[0].secret', 'argument[0].jwt.secret'] }, defaults: { key: 'of the environment' } },
      ],
    },
  },
};

export default nextAuth;
