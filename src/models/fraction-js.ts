/** fraction.js: exact fractions. */
import type { Model } from '../engine/model';
import { numberClass } from './rows/decimals';

const fractionJs: Model = {
  module: 'fraction.js',
  defaultExport: 'Fraction',
  functions: numberClass('Fraction', 'decimal', {
    computes: { '+': 'add', '-': 'sub', '*': 'mul', '/': 'div', '%': 'mod' },
    asks: 'equals',
    counts: 'compare',
    numbers: 'valueOf',
    texts: 'toString toFraction',
  }),
};

export default fractionJs;
