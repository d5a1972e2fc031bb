/** sha1: one function, one weak hash. */
import type { Model } from '../engine/model';
import { hashed } from './rows/hashes';

const model: Model = {
  module: 'sha1',
  functions: {
    default: hashed('sha1'),
  },
};

export default model;
