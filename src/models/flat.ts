/** flat: objects of paths, and back. */
import type { Model } from '../engine/model';
import { mergingFrom } from './rows/merging';

const model: Model = {
  module: 'flat',
  functions: {
    unflatten: mergingFrom(0, 1),
  },
};

export default model;
