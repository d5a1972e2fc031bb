/** koa-jwt: the secret that tokens are checked with. */
import type { Model } from '../engine/model';

const model: Model = {
  module: 'koa-jwt',
  functions: {
    default: { constrains: [{ at: 'argument[0].secret', role: 'key' }] },
  },
};

export default model;
