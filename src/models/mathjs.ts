/** mathjs: its big numbers are those of decimal.js, and what it draws comes from a generator with a seed. */
import type { Model } from '../engine/model';

const mathjs: Model = {
  module: 'mathjs',
  functions: {
    // The name of the versions whose expressions reach the constructor of functions.
    eval: { sinks: [{ at: 'argument[0]', kind: 'code' }] },
    random: { generates: ['random-weak'] },
    randomInt: { generates: ['random-weak'] },
  },
  reexports: {
    bignumber: { module: 'decimal.js', path: ['Decimal'] },
    BigNumber: { module: 'decimal.js', path: ['Decimal'] },
  },
};

export default mathjs;
