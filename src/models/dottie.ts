/** dottie: values by paths of names. */
import type { Model } from '../engine/model';
import { mergingFrom, namingAt } from './rows/merging';

const model: Model = {
  module: 'dottie',
  functions: {
    set: namingAt('argument[1]'),
    transform: mergingFrom(0, 1),
  },
};

export default model;
