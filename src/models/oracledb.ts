/** oracledb: the login of a connection. */
import type { Model } from '../engine/model';

const login = { constrains: [{ at: 'argument[0].password', role: 'password' }] } as const;

const model: Model = {
  module: 'oracledb',
  functions: {
    getConnection: login,
    createPool: login,
  },
};

export default model;
