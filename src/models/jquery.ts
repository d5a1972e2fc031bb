/** jQuery: what it puts into an object in depth. */
import type { Model } from '../engine/model';
import { mergingDeep } from './rows/merging';

const model: Model = {
  module: 'jquery',
  functions: {
    extend: mergingDeep(),
  },
};

export default model;
