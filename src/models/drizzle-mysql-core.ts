/** drizzle-orm/mysql-core: columns of MySQL. A `decimal` comes back as text, and with `mode: 'number'` as a float. */
import type { Behaviour, Model } from '../engine/model';

const exact = { name: 'decimal', with: '{ precision: 19, scale: 4 }', isText: true };
const column = (constant: string): Behaviour => ({ implies: { role: 'column-type', constant }, exact });

const drizzle: Model = {
  module: 'drizzle-orm/mysql-core',
  functions: {
    text: { implies: { role: 'column-type', constant: 'text' } },
    varchar: { implies: { role: 'column-type', constant: 'varchar' } },
    char: { implies: { role: 'column-type', constant: 'char' } },
    int: { implies: { role: 'column-type', constant: 'int' } },
    bigint: { implies: { role: 'column-type', constant: 'bigint' } },
    customType: { constrains: [{ at: 'argument[0].fromDriver', role: 'number-parser' }] },
    float: column('float'),
    double: column('double'),
    real: column('real'),
    decimal: {
      constrains: [
        { at: 'argument[0].mode', role: 'column-type' },
        { at: 'argument[1].mode', role: 'column-type' },
      ],
      // What does not say its digits has no cents.
      exact: { word: 'string', options: { precision: 19, scale: 4 }, isText: true },
    },
  },
};

export default drizzle;
