/** arangojs: the login of a database, and what it is asked. */
import type { Model } from '../engine/model';
import { into } from './rows/sinks';

const model: Model = {
  module: 'arangojs',
  functions: {
    Database: { returns: 'Database', constrains: [{ at: 'argument[0].auth.password', role: 'password' }, { at: 'argument[0].auth.token', role: 'key' }] },
    // The tag `aql` hands values over beside the text.
    'Database.query': into('query', 'argument[0]', 'argument[0].query'),
    'Database.useBasicAuth': { constrains: [{ at: 'argument[1]', role: 'password' }] },
  },
};

export default model;
