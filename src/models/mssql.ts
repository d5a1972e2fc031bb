/** mssql and tedious: the login of a connection, the SQL that is run. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { runs } from './rows/sql';

const login = { constrains: [{ at: 'argument[0].password', role: 'password' }] } as const;
const query = runs({ mark: '@name', to: 'input' }, 'argument[0]');

const model: Model = {
  module: 'mssql',
  aliases: ['mssql/msnodesqlv8'],
  functions: {
    connect: { ...login, returns: 'ConnectionPool' },
    ConnectionPool: { ...login, returns: 'ConnectionPool' },
    'ConnectionPool.connect': { returns: 'ConnectionPool' },
    PreparedStatement: { returns: 'Request' },
    'ConnectionPool.request': { returns: 'Request' },
    'Request.input': { returns: 'Request' },
    ...rows('Request', 'query batch prepare', query),
    ...rows('ConnectionPool', 'query', runs(undefined, 'argument[0]')),
    query: runs(undefined, 'argument[0]'),
  },
};

export default model;
