/** ts-md5: MD5 of texts at once. */
import type { Model } from '../engine/model';
import { hashed } from './rows/hashes';

const model: Model = {
  module: 'ts-md5',
  functions: {
    'Md5.hashStr': hashed('md5'),
    'Md5.hashAsciiStr': hashed('md5'),
  },
};

export default model;
