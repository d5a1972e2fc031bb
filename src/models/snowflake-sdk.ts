/** snowflake-sdk: the login of a connection, the SQL that is run. */
import type { Model } from '../engine/model';
import { runs } from './rows/sql';

const model: Model = {
  module: 'snowflake-sdk',
  functions: {
    createConnection: {
      returns: 'Connection',
      constrains: [
        { at: 'argument[0].password', role: 'password' },
        { at: 'argument[0].privateKeyPass', role: 'password' },
        { at: 'argument[0].token', role: 'key' },
      ],
    },
    'Connection.execute': runs({ mark: '?', to: 'list', option: 'binds' }, 'argument[0].sqlText'),
    createPool: { constrains: [{ at: 'argument[0].password', role: 'password' }] },
  },
};

export default model;
