/** keygrip: the keys that sign cookies. */
import type { Model } from '../engine/model';

const model: Model = {
  module: 'keygrip',
  functions: {
    default: { constrains: [{ at: 'argument[0]', role: 'key' }] },
  },
};

export default model;
