/** js-sha3: SHA-3 and what it was before it became the standard. */
import type { Model } from '../engine/model';
import { hashed } from './rows/hashes';

const model: Model = {
  module: 'js-sha3',
  functions: {
    sha3_256: hashed('sha3-256'),
    sha3_512: hashed('sha3-512'),
    keccak256: hashed('keccak256'),
  },
};

export default model;
