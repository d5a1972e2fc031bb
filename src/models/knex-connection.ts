/** knex, and what is built on it (objection, bookshelf): the login of the database, and pieces of SQL that are put together by hand. */
import type { Behaviour, Model } from '../engine/model';
import { MARKED, PIECE, sqlAt } from './rows/sql';

const piece: Behaviour = { ...PIECE, binds: MARKED };
const raw: Behaviour = { sinks: sqlAt('argument[0]'), binds: MARKED };

const model: Model = {
  module: 'knex',
  aliases: ['objection'],
  defaultExport: 'knex',
  functions: {
    knex: { returns: 'Knex', constrains: [{ at: 'argument[0].connection.password', role: 'password' }] },
    'Knex.raw': piece,
    raw: piece,
    'Knex.schema.raw': raw,
  },
  conventions: [
    {
      receivers: [],
      methods: (
        'whereRaw orWhereRaw andWhereRaw havingRaw orHavingRaw andHavingRaw orderByRaw groupByRaw joinRaw fromRaw selectRaw columnRaw fromRaw onRaw distinctRaw countRaw sumRaw'
      ).split(' '),
      behaviour: raw,
    },
  ],
};

export default model;
