/** spark-md5: MD5 of texts at once; what is hashed in chunks is a file, and left alone. */
import type { Model } from '../engine/model';
import { hashed } from './rows/hashes';

const model: Model = {
  module: 'spark-md5',
  defaultExport: 'SparkMD5',
  functions: {
    'SparkMD5.hash': hashed('md5'),
  },
};

export default model;
