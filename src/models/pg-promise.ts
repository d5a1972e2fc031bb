/** pg-promise: the login of a connection and the SQL that is run. */
import type { Model } from '../engine/model';
import { NUMBERED, runs } from './rows/sql';

const model: Model = {
  module: 'pg-promise',
  functions: {
    default: { returns: 'Main' },
    'Main.()': { returns: 'Database', constrains: [{ at: 'argument[0].password', role: 'password' }] },
    'Database.*': runs(NUMBERED, 'argument[0]', 'argument[0].text', 'argument[0].query'),
    'Main.as.raw': { propagates: [{ from: 'argument[0]', to: 'return' }] },
  },
};

export default model;
