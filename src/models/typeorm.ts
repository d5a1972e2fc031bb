/** typeorm: columns of entities, of schemas without a class, and of migrations. */
import type { Model } from '../engine/model';

const login = { constrains: [{ at: 'argument[0].password', role: 'password' }] } as const;
const exact = { word: 'decimal', options: { precision: 19, scale: 4 } };

const typeorm: Model = {
  module: 'typeorm',
  functions: {
    DataSource: login,
    createConnection: login,
    Column: {
      describes: 'column',
      constrains: [
        { at: 'argument[0]', role: 'column-type' },
        { at: 'argument[0].type', role: 'column-type' },
        { at: 'argument[0].transformer.from', role: 'number-parser' },
        { at: 'argument[1].transformer.from', role: 'number-parser' },
      ],
      exact,
    },
    getRepository: { rows: 'argument[0]' },
    'DataSource.getRepository': { rows: 'argument[0]' },
    TableColumn: { constrains: [{ at: 'argument[0].type', role: 'column-type' }], exact },
    Table: { constrains: [{ at: 'argument[0].columns', role: 'columns' }], exact },
    EntitySchema: { constrains: [{ at: 'argument[0].columns', role: 'columns' }], exact },
  },
};

export default typeorm;
