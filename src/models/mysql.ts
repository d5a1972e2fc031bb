/** mysql and its kin: the login of a connection. */
import type { Model } from '../engine/model';

const login = { constrains: [{ at: 'argument[0].password', role: 'password' }] } as const;

const model: Model = {
  module: 'mysql',
  aliases: ['mysql2', 'mysql2/promise', 'promise-mysql', 'mariadb', 'serverless-mysql'],
  functions: {
    createConnection: login,
    createPool: login,
  },
};

export default model;
