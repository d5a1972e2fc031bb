/** zero-decimal-currencies: amounts to whole units by the digits of their currency, and back. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';

const FROM_ARGUMENT = [{ from: 'argument[0]', to: 'return' }] as const;

const zeroDecimalCurrencies: Model = {
  module: 'zero-decimal-currencies',
  functions: {
    ...rows(undefined, 'default toStripeUnit', { returns: 'string', numeric: { kind: 'integer', unit: 'minor' }, generates: ['money'], propagates: FROM_ARGUMENT }),
    fromSmallestUnit: { returns: 'number', numeric: { kind: 'float', unit: 'major' }, generates: ['money'], propagates: FROM_ARGUMENT },
  },
};

export default zeroDecimalCurrencies;
