/** express-basic-auth: the passwords of the users. */
import type { Model } from '../engine/model';

const model: Model = {
  module: 'express-basic-auth',
  functions: {
    default: { constrains: [{ at: 'argument[0].users.*', role: 'password' }] },
  },
};

export default model;
