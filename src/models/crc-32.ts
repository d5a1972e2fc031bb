/** crc-32: a checksum, made against noise on a line. */
import type { Behaviour, Model } from '../engine/model';
import { hashed } from './rows/hashes';

const sum: Behaviour = { ...hashed('crc32'), returns: 'number' };

const model: Model = {
  module: 'crc-32',
  functions: {
    str: sum,
    buf: sum,
    bstr: sum,
  },
};

export default model;
