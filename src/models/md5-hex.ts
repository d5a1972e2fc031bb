/** md5-hex: one function, one weak hash. */
import type { Model } from '../engine/model';
import { hashed } from './rows/hashes';

const model: Model = {
  module: 'md5-hex',
  functions: {
    default: hashed('md5'),
  },
};

export default model;
