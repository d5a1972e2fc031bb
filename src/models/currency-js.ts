/** currency.js: amounts kept as integer cents inside. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';

const made = { returns: 'currency', numeric: { kind: 'decimal', unit: 'major' }, generates: ['money'] } as const;
const FROM_RECEIVER = [{ from: 'receiver', to: 'return' }] as const;

const currencyJsModel: Model = {
  module: 'currency.js',
  defaultExport: 'currency',
  functions: {
    currency: { ...made, propagates: [{ from: 'argument[0]', to: 'return' }] },
    ...rows('currency', 'add subtract multiply divide', { ...made, propagates: FROM_RECEIVER }),
    'currency.distribute': { returns: 'Array', propagates: [{ from: 'receiver', to: 'return.*' }] },
    'currency.dollars': { returns: 'number', numeric: { kind: 'integer', unit: 'major' }, propagates: FROM_RECEIVER },
    ...rows('currency', 'format toString', { returns: 'string', numeric: { kind: 'decimal', unit: 'major' }, propagates: FROM_RECEIVER }),
  },
  fields: {
    'currency.value': { returns: 'number', numeric: { kind: 'float', unit: 'major' }, generates: ['money'] },
    'currency.intValue': { returns: 'number', numeric: { kind: 'integer', unit: 'minor' }, generates: ['money'] },
  },
};

export default currencyJsModel;
