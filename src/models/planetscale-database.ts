/** @planetscale/database: the login of a connection, the SQL that is run. */
import type { Model } from '../engine/model';
import { MARKED, runs } from './rows/sql';

const login = { constrains: [{ at: 'argument[0].password', role: 'password' }] } as const;

const model: Model = {
  module: '@planetscale/database',
  functions: {
    connect: { ...login, returns: 'Connection' },
    Client: { ...login, returns: 'Connection' },
    'Connection.execute': runs(MARKED, 'argument[0]'),
  },
};

export default model;
