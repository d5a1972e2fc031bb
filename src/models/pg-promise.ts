/** pg-promise: the login of a connection, the SQL that is run, what formats values into it. */
import type { Model } from '../engine/model';
import { ESCAPED, NUMBERED, runs } from './rows/sql';

const model: Model = {
  module: 'pg-promise',
  functions: {
    default: { returns: 'Main' },
    'Main.()': { returns: 'Database', constrains: [{ at: 'argument[0].password', role: 'password' }] },
    'Database.*': runs(NUMBERED, 'argument[0]', 'argument[0].text', 'argument[0].query'),
    'Main.as.format': { ...ESCAPED, propagates: [{ from: 'argument[1]', to: 'return' }] },
    'Main.as.raw': { propagates: [{ from: 'argument[0]', to: 'return' }] },
    'Main.as.*': ESCAPED,
  },
};

export default model;
