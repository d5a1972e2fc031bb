/** postgres: the login of a connection. */
import type { Model } from '../engine/model';

const model: Model = {
  module: 'postgres',
  functions: {
    default: {
      constrains: [
        { at: 'argument[0].password', role: 'password' },
        { at: 'argument[0].pass', role: 'password' },
        { at: 'argument[1].password', role: 'password' },
        { at: 'argument[1].pass', role: 'password' },
      ],
    },
  },
};

export default model;
