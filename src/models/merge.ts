/** merge: recursive merges of objects. */
import type { Model } from '../engine/model';
import { mergingFrom } from './rows/merging';

const model: Model = {
  module: 'merge',
  defaultExport: 'merging',
  functions: {
    merging: mergingFrom(0),
    'merging.recursive': mergingFrom(0),
  },
};

export default model;
