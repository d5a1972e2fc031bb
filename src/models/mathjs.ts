/** mathjs: its big numbers are those of decimal.js. */
import type { Model } from '../engine/model';

const mathjs: Model = {
  module: 'mathjs',
  reexports: {
    bignumber: { module: 'decimal.js', path: ['Decimal'] },
    BigNumber: { module: 'decimal.js', path: ['Decimal'] },
  },
};

export default mathjs;
