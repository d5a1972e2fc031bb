/** drizzle-orm, kysely and slonik: SQL that is put together by hand, inside of tagged templates that are safe. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { runs } from './rows/sql';

const model: Model = {
  module: 'drizzle-orm',
  aliases: ['kysely', 'slonik'],
  functions: {
    'sql.raw': runs({ mark: '?', to: 'tag', tag: '' }, 'argument[0]'),
    ...rows('sql', 'unsafe lit', runs(undefined, 'argument[0]')),
  },
};

export default model;
