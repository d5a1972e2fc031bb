/** accounting.js: amounts as texts for people, and back again. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';

const FROM_ARGUMENT = [{ from: 'argument[0]', to: 'return' }] as const;
const read = { returns: 'number', numeric: { kind: 'float', unit: 'major' }, generates: ['money'], reads: true, propagates: FROM_ARGUMENT } as const;

const accounting: Model = {
  module: 'accounting',
  aliases: ['accounting-js'],
  functions: {
    ...rows(undefined, 'toFixed formatMoney formatNumber', { returns: 'string', propagates: FROM_ARGUMENT }),
    ...rows(undefined, 'unformat parse', read),
  },
};

export default accounting;
