/** sequelize and sequelize-typescript: types of columns, which are named as often as they are called. */
import type { Behaviour, Model } from '../engine/model';
import { PIECE, runs } from './rows/sql';

const exact = { name: 'DECIMAL', with: '19, 4' };
const column = (constant: string): Behaviour => ({ implies: { role: 'column-type', constant }, exact });
const plain = (constant: string): Behaviour => ({ implies: { role: 'column-type', constant } });

/** Amounts that are put together by hand. */
const piece: Behaviour = { propagates: [{ from: 'argument[0]', to: 'return' }] };

const sequelize: Model = {
  module: 'sequelize',
  aliases: ['sequelize-typescript', '@sequelize/core'],
  defaultExport: 'Sequelize',
  functions: {
    Sequelize: {
      returns: 'Sequelize',
      constrains: [
        { at: 'argument[2]', role: 'password' },
        { at: 'argument[0].password', role: 'password' },
      ],
    },
    'Sequelize.query': runs({ mark: '?', to: 'replacements' }, 'argument[0]', 'argument[0].query'),
    'Sequelize.literal': PIECE,
    literal: PIECE,
    Column: { describes: 'column' },
    'DataTypes.FLOAT': column('float'),
    'DataTypes.DOUBLE': column('double'),
    'DataTypes.REAL': column('real'),
  },
  // Models and migrations are handed the types as an argument.
  conventions: [
    ...(['FLOAT', 'DOUBLE', 'REAL'] as const).map((method) => ({
      receivers: ['datatypes', 'datatype', 'sequelize'],
      methods: [method],
      behaviour: column(method.toLowerCase()),
    })),
    ...(['STRING', 'TEXT', 'CHAR', 'INTEGER', 'BIGINT'] as const).map((method) => ({
      receivers: ['datatypes', 'datatype', 'sequelize'],
      methods: [method],
      behaviour: plain(method.toLowerCase()),
    })),
    { receivers: ['sequelize', 'knex', 'prisma', 'fieldvalue', 'decimal128', 'types', 'db'], methods: ['Decimal', 'Decimal128', 'Double', 'increment', 'fromString'], behaviour: piece },
    { receivers: ['sequelize', 'knex', 'db', 'trx', 'database', 'connection', 'em', 'orm', 'fn', 'qb'], methods: ['literal', 'raw', 'unsafe'], behaviour: { ...PIECE, statement: { kind: 'ledger' } } },
  ],
};

export default sequelize;
