/** @mikro-orm/core: properties of entities. */
import type { Behaviour, Model } from '../engine/model';

const decimal = { word: 'decimal', options: { precision: 19, scale: 4 } };
const type = (constant: string): Behaviour => ({ implies: { role: 'column-type', constant }, exact: { ...decimal, name: 'DecimalType' } });

const mikroOrm: Model = {
  module: '@mikro-orm/core',
  aliases: ['@mikro-orm/decorators/legacy', '@mikro-orm/decorators/es', '@mikro-orm/postgresql', '@mikro-orm/mysql', '@mikro-orm/mariadb'],
  functions: {
    'MikroORM.init': { constrains: [{ at: 'argument[0].password', role: 'password' }] },
    Property: {
      constrains: [
        { at: 'argument[0].type', role: 'column-type' },
        { at: 'argument[0].columnType', role: 'column-type' },
      ],
      exact: decimal,
    },
    EntitySchema: { constrains: [{ at: 'argument[0].properties', role: 'columns' }], exact: decimal },
    FloatType: type('float'),
    DoubleType: type('double'),
  },
};

export default mikroOrm;
