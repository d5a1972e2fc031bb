/** Migrations of unknown make (node-pg-migrate, db-migrate, Kysely and their like): methods that add columns, whatever they are called on. */
import type { Model } from '../engine/model';

/** What is called so is of some kind, which may be said twice: `orderSchema`, `orderTableDef`. */
const declaredEndings = 'schema model entity table def definition attributes fields'.split(' ').flatMap((kind) => [kind, `${kind}def`, `${kind}definition`]);

const migrations: Model = {
  words: {
    declarers: (
      'this super sequelize queryinterface queryrunner mongoose knex db pgm schema schemas t table builder properties columns attributes fields default module exports type options def definition'
    ).split(' '),
    declaredEndings,
  },
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
