/** oracledb: the login of a connection, the SQL that is run. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { runs } from './rows/sql';

const login = { constrains: [{ at: 'argument[0].password', role: 'password' }] } as const;

const model: Model = {
  module: 'oracledb',
  functions: {
    getConnection: { ...login, returns: 'Connection' },
    createPool: { ...login, returns: 'Pool' },
    'Pool.getConnection': { returns: 'Connection' },
    ...rows('Connection', 'execute executeMany queryStream', runs({ mark: ':1', to: 'list' }, 'argument[0]')),
  },
};

export default model;
