/** decimal.js and decimal.js-light: arbitrary precision decimals. */
import type { Model } from '../engine/model';
import { numberClass } from './rows/decimals';

const decimalJsModel: Model = {
  module: 'decimal.js',
  aliases: ['decimal.js-light'],
  defaultExport: 'Decimal',
  functions: numberClass('Decimal', 'decimal', {
    computes: { '+': 'plus add max min sum', '-': 'minus sub', '*': 'times mul', '/': 'div dividedBy', '%': 'mod modulo' },
    asks: 'eq equals gt greaterThan gte greaterThanOrEqualTo lt lessThan lte lessThanOrEqualTo isZero isNegative isPositive isInteger',
    counts: 'cmp comparedTo decimalPlaces dp precision sd',
    numbers: 'toNumber',
    texts: 'toFixed toString toJSON valueOf toPrecision',
  }),
};

export default decimalJsModel;
