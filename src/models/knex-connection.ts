/** knex: the login of the database. */
import type { Model } from '../engine/model';

const model: Model = {
  module: 'knex',
  defaultExport: 'knex',
  functions: {
    knex: { constrains: [{ at: 'argument[0].connection.password', role: 'password' }] },
  },
};

export default model;
