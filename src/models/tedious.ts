/** tedious: the login of a connection, the SQL of a request. */
import type { Model } from '../engine/model';
import { sqlAt } from './rows/sql';

const model: Model = {
  module: 'tedious',
  functions: {
    Request: { sinks: sqlAt('argument[0]') },
    Connection: { constrains: [{ at: 'argument[0].authentication.options.password', role: 'password' }, { at: 'argument[0].password', role: 'password' }] },
  },
};

export default model;
