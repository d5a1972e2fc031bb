/** Migrations of unknown make (node-pg-migrate, db-migrate, Kysely and their like): methods that add columns, whatever they are called on. */
import type { Model } from '../engine/model';

const migrations: Model = {
  conventions: [
    {
      receivers: [],
      methods: ['addColumn', 'addColumns', 'createTable', 'alterColumn', 'changeColumn', 'modifyColumn'],
      behaviour: {
        constrains: [
          { at: 'argument[1]', role: 'columns' },
          { at: 'argument[1]', role: 'column-type' },
          { at: 'argument[1].columns', role: 'columns' },
          { at: 'argument[2]', role: 'column-type' },
          { at: 'argument[2].type', role: 'column-type' },
        ],
        exact: { word: 'decimal(19, 4)' },
      },
    },
  ],
};

export default migrations;
