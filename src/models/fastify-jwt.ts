/** @fastify/jwt: the secret of the tokens, and how they are issued and checked. */
import type { Model } from '../engine/model';

const model: Model = {
  module: '@fastify/jwt',
  aliases: ['fastify-jwt'],
  functions: {
    default: {
      acts: {
        act: 'check-token',
        parts: {
          key: ['argument[1].secret', 'argument[1].secret.private', 'argument[1].secret.public'],
          options: 'argument[1]',
          algorithm: 'argument[1].sign.algorithm',
          algorithms: 'argument[1].verify.algorithms',
          lenient: 'argument[1].verify.ignoreExpiration',
        },
      },
      alsoActs: [{ act: 'issue-token', parts: { expiry: 'argument[1].sign.expiresIn' }, fixed: { unit: 's' }, defaults: { expiry: 'by each call' } }],
    },
  },
};

export default model;
