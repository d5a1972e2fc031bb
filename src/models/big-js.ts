/** big.js: small arbitrary precision decimals. */
import type { Model } from '../engine/model';
import { numberClass } from './rows/decimals';

const bigJsModel: Model = {
  module: 'big.js',
  defaultExport: 'Big',
  functions: numberClass('Big', 'decimal', {
    computes: { '+': 'plus add', '-': 'minus sub', '*': 'times mul', '/': 'div', '%': 'mod' },
    asks: 'eq gt gte lt lte',
    counts: 'cmp',
    numbers: 'toNumber',
    texts: 'toFixed toString toJSON valueOf toPrecision',
  }),
};

export default bigJsModel;
