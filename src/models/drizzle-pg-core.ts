/** drizzle-orm/pg-core: columns of PostgreSQL. A `numeric` comes back as text, and with `mode: 'number'` as a float. */
import type { Behaviour, Model } from '../engine/model';

const exact = { name: 'numeric', with: '{ precision: 19, scale: 4 }', isText: true };
const column = (constant: string): Behaviour => ({ implies: { role: 'column-type', constant }, exact });
const read: Behaviour = {
  constrains: [
    { at: 'argument[0].mode', role: 'column-type' },
    { at: 'argument[1].mode', role: 'column-type' },
  ],
  exact: { word: 'string', isText: true },
};

const drizzle: Model = {
  module: 'drizzle-orm/pg-core',
  functions: {
    text: { implies: { role: 'column-type', constant: 'text' } },
    varchar: { implies: { role: 'column-type', constant: 'varchar' } },
    char: { implies: { role: 'column-type', constant: 'char' } },
    integer: { implies: { role: 'column-type', constant: 'integer' } },
    bigint: { implies: { role: 'column-type', constant: 'bigint' } },
    real: column('real'),
    doublePrecision: column('double precision'),
    numeric: read,
    decimal: read,
    customType: { constrains: [{ at: 'argument[0].fromDriver', role: 'number-parser' }] },
  },
  // `pgTable('orders', (t) => ({ price: t.real() }))`
  conventions: (['real', 'doublePrecision'] as const).map((method) => ({ receivers: ['t'], methods: [method], behaviour: column(method === 'real' ? 'real' : 'double precision') })),
};

export default drizzle;
