/** knex, and builders of tables that are called like it: columns by the methods of a table. */
import type { Model } from '../engine/model';

const receivers = ['t', 'table', 'tbl', 'builder'];

const knex: Model = {
  conventions: [
    { receivers, methods: ['float'], behaviour: { implies: { role: 'column-type', constant: 'float' }, exact: { name: 'decimal', with: '19, 4' } } },
    { receivers, methods: ['double'], behaviour: { implies: { role: 'column-type', constant: 'double' }, exact: { name: 'decimal', with: '19, 4' } } },
    { receivers, methods: ['string', 'text'], behaviour: { implies: { role: 'column-type', constant: 'string' } } },
    { receivers, methods: ['integer', 'bigInteger'], behaviour: { implies: { role: 'column-type', constant: 'integer' } } },
    { receivers, methods: ['specificType'], behaviour: { constrains: [{ at: 'argument[1]', role: 'column-type' }], exact: { word: 'decimal(19, 4)' } } },
  ],
};

export default knex;
