/** hono/jwt: tokens as middleware, and by themselves. */
import type { Model } from '../engine/model';

const honoJwt: Model = {
  module: 'hono/jwt',
  functions: {
    jwt: { acts: { act: 'check-token', parts: { key: 'argument[0].secret', options: 'argument[0]', algorithms: 'argument[0].alg' }, defaults: { algorithms: 'HS256' } } },
    sign: { acts: { act: 'issue-token', parts: { payload: 'argument[0]', key: 'argument[1]', algorithm: 'argument[2]', expiry: 'argument[0].exp' }, defaults: { algorithm: 'HS256' } } },
    verify: {
      acts: { act: 'check-token', parts: { token: 'argument[0]', key: 'argument[1]', algorithms: ['argument[2].alg', 'argument[2]'], expiry: 'argument[2].exp' }, defaults: { algorithms: 'HS256', expiry: true } },
    },
    decode: { acts: { act: 'read-token', parts: { token: 'argument[0]' } } },
  },
};

export default honoJwt;
