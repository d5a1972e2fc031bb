/** mssql: the login of a connection. */
import type { Model } from '../engine/model';

const login = { constrains: [{ at: 'argument[0].password', role: 'password' }] } as const;

const model: Model = {
  module: 'mssql',
  aliases: ['mssql/msnodesqlv8'],
  functions: {
    connect: login,
    ConnectionPool: login,
  },
};

export default model;
