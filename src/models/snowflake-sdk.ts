/** snowflake-sdk: the login of a connection. */
import type { Model } from '../engine/model';

const model: Model = {
  module: 'snowflake-sdk',
  functions: {
    createConnection: {
      constrains: [
        { at: 'argument[0].password', role: 'password' },
        { at: 'argument[0].privateKeyPass', role: 'password' },
        { at: 'argument[0].token', role: 'key' },
      ],
    },
    createPool: { constrains: [{ at: 'argument[0].password', role: 'password' }] },
  },
};

export default model;
