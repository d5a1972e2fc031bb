/** @elysiajs/jwt: the secret of the tokens. */
import type { Model } from '../engine/model';

const setUp = { acts: { act: 'check-token', parts: { key: 'argument[0].secret', options: 'argument[0]', algorithm: 'argument[0].alg' }, defaults: { algorithms: 'HS256' } } } as const;

const model: Model = {
  module: '@elysiajs/jwt',
  functions: { jwt: setUp, default: setUp },
};

export default model;
