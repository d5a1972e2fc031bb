/** bignumber.js: arbitrary precision decimals. */
import type { Model } from '../engine/model';
import { numberClass } from './rows/decimals';

const bignumberJsModel: Model = {
  module: 'bignumber.js',
  defaultExport: 'BigNumber',
  functions: {
    ...numberClass('BigNumber', 'decimal', {
      computes: { '+': 'plus sum max maximum min minimum', '-': 'minus', '*': 'times multipliedBy', '/': 'div dividedBy', '%': 'mod modulo' },
      asks: 'eq isEqualTo gt isGreaterThan gte isGreaterThanOrEqualTo lt isLessThan lte isLessThanOrEqualTo isZero isNegative isPositive isInteger',
      counts: 'comparedTo precision sd',
      numbers: 'toNumber',
      texts: 'toFixed toString toJSON valueOf toPrecision toFormat',
    }),
    'BigNumber.toBigInt': { returns: 'bigint', numeric: { kind: 'bigint' }, propagates: [{ from: 'receiver', to: 'return' }] },
  },
};

export default bignumberJsModel;
