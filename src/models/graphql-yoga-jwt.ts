/** @graphql-yoga/plugin-jwt: the key that tokens are checked with. */
import type { Model } from '../engine/model';

const model: Model = {
  module: '@graphql-yoga/plugin-jwt',
  functions: {
    useJWT: {
      acts: {
        act: 'check-token',
        parts: { key: 'argument[0].signingKey', options: 'argument[0]', algorithms: ['argument[0].algorithms', 'argument[0].tokenVerification.algorithms'] },
        defaults: { key: 'of the providers' },
      },
    },
    createInlineSigningKeyProvider: { constrains: [{ at: 'argument[0]', role: 'token-key' }] },
  },
};

export default model;
