/** bn.js: whole numbers of any size. */
import type { Model } from '../engine/model';
import { numberClass, rows } from './rows/decimals';

const bnJs: Model = {
  module: 'bn.js',
  defaultExport: 'BN',
  functions: {
    ...numberClass('BN', 'bigint', {
      computes: { '+': 'add iadd addn', '-': 'sub isub subn', '*': 'mul imul muln', '/': 'div divn', '%': 'mod umod' },
      asks: 'eq gt gte lt lte isZero isNeg',
      counts: 'cmp bitLength',
      numbers: 'toNumber',
      texts: 'toString',
    }),
    ...rows('BN', 'max min', { returns: 'BN', computes: '+' }),
  },
};

export default bnJs;
