/** cookies: the keys that sign them. */
import type { Model } from '../engine/model';

const model: Model = {
  module: 'cookies',
  functions: {
    default: { constrains: [{ at: 'argument[2].keys', role: 'key' }] },
  },
};

export default model;
