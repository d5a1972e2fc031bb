/** @upstash/redis: the token of a database. */
import type { Model } from '../engine/model';

const model: Model = {
  module: '@upstash/redis',
  functions: {
    Redis: { constrains: [{ at: 'argument[0].token', role: 'key' }] },
  },
};

export default model;
