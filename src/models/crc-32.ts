/** crc-32: a checksum, made against noise on a line. */
import type { Model } from '../engine/model';
import { hashed } from './rows/hashes';

const model: Model = {
  module: 'crc-32',
  functions: {
    str: hashed('crc32'),
    buf: hashed('crc32'),
    bstr: hashed('crc32'),
  },
};

export default model;
