/** basic-auth-connect: the password is the second argument. */
import type { Model } from '../engine/model';

const model: Model = {
  module: 'basic-auth-connect',
  functions: {
    default: { constrains: [{ at: 'argument[1]', role: 'password' }] },
  },
};

export default model;
