/** tedious: the login of a connection. */
import type { Model } from '../engine/model';

const model: Model = {
  module: 'tedious',
  functions: {
    Connection: { constrains: [{ at: 'argument[0].authentication.options.password', role: 'password' }, { at: 'argument[0].password', role: 'password' }] },
  },
};

export default model;
