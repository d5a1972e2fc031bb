/** decimal.js-light: the small sister of decimal.js. */
import type { Model } from '../engine/model';

const made = { returns: 'Decimal', numeric: { kind: 'decimal' } } as const;

const decimalJsLightModel: Model = {
  module: 'decimal.js-light',
  defaultExport: 'Decimal',
  functions: {
    Decimal: made,
    'Decimal.toNumber': { returns: 'number', numeric: { kind: 'float' }, propagates: [{ from: 'receiver', to: 'return' }] },
    'Decimal.plus': made,
    'Decimal.add': made,
    'Decimal.minus': made,
    'Decimal.sub': made,
    'Decimal.times': made,
    'Decimal.mul': made,
    'Decimal.div': made,
    'Decimal.dividedBy': made,
    'Decimal.mod': made,
    'Decimal.abs': made,
    'Decimal.neg': made,
    'Decimal.negated': made,
    'Decimal.pow': made,
    'Decimal.round': made,
    'Decimal.toDecimalPlaces': made,
  },
};

export default decimalJsLightModel;
