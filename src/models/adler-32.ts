/** adler-32: a checksum, made against noise on a line. */
import type { Model } from '../engine/model';
import { hashed } from './rows/hashes';

const model: Model = {
  module: 'adler-32',
  functions: {
    str: hashed('adler32'),
    buf: hashed('adler32'),
  },
};

export default model;
