/** bignumber.js: arbitrary precision decimals. */
import type { Model } from '../engine/model';

const made = { returns: 'BigNumber', numeric: { kind: 'decimal' } } as const;

const bignumberJsModel: Model = {
  module: 'bignumber.js',
  defaultExport: 'BigNumber',
  functions: {
    BigNumber: made,
    'BigNumber.toNumber': { returns: 'number', numeric: { kind: 'float' }, propagates: [{ from: 'receiver', to: 'return' }] },
    'BigNumber.plus': made,
    'BigNumber.minus': made,
    'BigNumber.times': made,
    'BigNumber.multipliedBy': made,
    'BigNumber.div': made,
    'BigNumber.dividedBy': made,
    'BigNumber.mod': made,
    'BigNumber.abs': made,
    'BigNumber.negated': made,
    'BigNumber.pow': made,
    'BigNumber.decimalPlaces': made,
    'BigNumber.dp': made,
  },
};

export default bignumberJsModel;
