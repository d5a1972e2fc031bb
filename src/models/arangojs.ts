/** arangojs: the login of a database. */
import type { Model } from '../engine/model';

const model: Model = {
  module: 'arangojs',
  functions: {
    Database: { returns: 'Database', constrains: [{ at: 'argument[0].auth.password', role: 'password' }, { at: 'argument[0].auth.token', role: 'key' }] },
    'Database.useBasicAuth': { constrains: [{ at: 'argument[1]', role: 'password' }] },
  },
};

export default model;
