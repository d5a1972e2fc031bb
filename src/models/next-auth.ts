/** next-auth: the secret that encrypts the session. */
import type { Model } from '../engine/model';

const nextAuth: Model = {
  module: 'next-auth',
  enters: [{ under: ['callbacks', 'events'], at: 0, brings: ['user', 'profile'] }],
  functions: { default: { constrains: [{ at: 'argument[0].secret', role: 'key' }] } },
};

export default nextAuth;
