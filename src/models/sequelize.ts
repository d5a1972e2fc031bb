/** sequelize and its kin: pieces of SQL and amounts that are put together by hand. */
import type { Model } from '../engine/model';

const piece = { propagates: [{ from: 'argument[0]', to: 'return' }] } as const;

const model: Model = {
  module: 'sequelize',
  conventions: [
    { receivers: ['sequelize', 'knex', 'prisma', 'fieldvalue', 'decimal128', 'types', 'db'], methods: ['literal', 'raw', 'Decimal', 'Decimal128', 'Double', 'increment', 'fromString'], behaviour: piece },
  ],
};

export default model;
