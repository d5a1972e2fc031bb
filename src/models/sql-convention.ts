/** Drivers of SQL databases: what is asked with a text of SQL and values beside it. */
import type { Model } from '../engine/model';

const model: Model = {
  conventions: [
    {
      receivers: ['db', 'database', 'pool', 'client', 'connection', 'conn', 'sequelize', 'knex', 'trx', 'tx', 'prisma', 'manager', 'datasource', 'queryrunner', 'sql', 'mysql', 'pg', 'transaction', 't'],
      methods: ['query', 'execute', 'run', 'raw', 'none', 'one', 'oneOrNone', 'any', '$executeRawUnsafe', '$queryRawUnsafe', 'queryObject', 'queryArray'],
      behaviour: { statement: { kind: 'ledger' } },
    },
  ],
  // Sequelize takes the values by this name.
  words: { namedValues: ['replacements'] },
};

export default model;
