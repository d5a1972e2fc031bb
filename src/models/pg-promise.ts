/** pg-promise: the login of a connection. */
import type { Model } from '../engine/model';

const model: Model = {
  module: 'pg-promise',
  functions: {
    default: { returns: 'Main' },
    'Main.()': { constrains: [{ at: 'argument[0].password', role: 'password' }] },
  },
};

export default model;
