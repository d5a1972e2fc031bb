/** koa-jwt: the secret that tokens are checked with. */
import type { Model } from '../engine/model';

const model: Model = {
  module: 'koa-jwt',
  functions: {
    default: { acts: { act: 'check-token', parts: { key: 'argument[0].secret', options: 'argument[0]', algorithms: 'argument[0].algorithms', lenient: 'argument[0].ignoreExpiration' } } },
  },
};

export default model;
