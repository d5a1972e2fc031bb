/** ripemd160: RIPEMD-160 in steps. */
import type { Model } from '../engine/model';
import { begun, steps } from './rows/hashes';

const model: Model = {
  module: 'ripemd160',
  defaultExport: 'RIPEMD160',
  functions: {
    RIPEMD160: begun('ripemd160'),
    ...steps('Hash', 'update'),
  },
};

export default model;
