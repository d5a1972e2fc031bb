/** client-sessions: the secret that encrypts them. */
import type { Model } from '../engine/model';

const model: Model = {
  module: 'client-sessions',
  functions: {
    default: { constrains: [{ at: 'argument[0].secret', role: 'key' }] },
  },
};

export default model;
