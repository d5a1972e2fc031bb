/** md5.js: MD5 in steps. */
import type { Model } from '../engine/model';
import { begun, steps } from './rows/hashes';

const model: Model = {
  module: 'md5.js',
  defaultExport: 'MD5',
  functions: {
    MD5: begun('md5'),
    ...steps('Hash', 'update'),
  },
};

export default model;
