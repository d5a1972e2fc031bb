/** drizzle-orm/sqlite-core: columns of SQLite, which has no decimals. */
import type { Model } from '../engine/model';

const drizzle: Model = {
  module: 'drizzle-orm/sqlite-core',
  functions: {
    text: { implies: { role: 'column-type', constant: 'text' } },
    integer: { implies: { role: 'column-type', constant: 'integer' } },
    real: { implies: { role: 'column-type', constant: 'real' } },
  },
};

export default drizzle;
