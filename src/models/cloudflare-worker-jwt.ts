/** @tsndr/cloudflare-worker-jwt: a check tells in its answer whether the token holds. */
import type { Model } from '../engine/model';

const model: Model = {
  module: '@tsndr/cloudflare-worker-jwt',
  functions: {
    sign: { acts: { act: 'issue-token', parts: { payload: 'argument[0]', key: 'argument[1]', algorithm: ['argument[2].algorithm', 'argument[2]'], expiry: 'argument[0].exp' }, defaults: { algorithm: 'HS256' } } },
    verify: {
      acts: { act: 'check-token', parts: { token: 'argument[0]', key: 'argument[1]', algorithms: ['argument[2].algorithm', 'argument[2]'] }, fixed: { answer: 'boolean' }, defaults: { algorithms: 'HS256' } },
    },
    decode: { acts: { act: 'read-token', parts: { token: 'argument[0]' } } },
  },
};

export default model;
