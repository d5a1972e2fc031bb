/** next-auth: the secret that encrypts the session. */
import type { Model } from '../engine/model';

const nextAuth: Model = {
  module: 'next-auth',
  enters: [{ under: ['callbacks', 'events'], at: 0, brings: ['user', 'profile'] }],
  functions: { default: { acts: { act: 'check-token', parts: { key: ['argument[0].secret', 'argument[0].jwt.secret'] }, defaults: { key: 'of the environment' } } } },
};

export default nextAuth;
