/** mysql and its kin: the login of a connection and the SQL that is run. */
import type { Model } from '../engine/model';
import { MARKED, runs } from './rows/sql';

const login = { constrains: [{ at: 'argument[0].password', role: 'password' }] } as const;
const query = runs(MARKED, 'argument[0]', 'argument[0].sql');
const model: Model = {
  module: 'mysql',
  aliases: ['mysql2', 'mysql2/promise', 'promise-mysql', 'mariadb', 'serverless-mysql'],
  functions: {
    createConnection: { ...login, returns: 'Connection' },
    createPool: { ...login, returns: 'Pool' },
    'Pool.getConnection': { returns: 'Connection' },
    'Connection.query': query,
    'Connection.execute': query,
    'Pool.query': query,
    'Pool.execute': query,
    'Pool.batch': runs(undefined, 'argument[0]'),
    'Pool.promise': { returns: 'Pool' },
    'Connection.promise': { returns: 'Connection' },
  },
};

export default model;
