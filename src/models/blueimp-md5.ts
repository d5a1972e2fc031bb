/** blueimp-md5: one weak hash; with a second argument, a keyed one. */
import type { Model } from '../engine/model';
import { hashed } from './rows/hashes';

const model: Model = {
  module: 'blueimp-md5',
  defaultExport: 'md5',
  functions: {
    md5: hashed('md5'),
  },
};

export default model;
