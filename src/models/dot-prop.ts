/** dot-prop: values by paths of names. */
import type { Model } from '../engine/model';
import { namingAt } from './rows/merging';

const model: Model = {
  module: 'dot-prop',
  functions: {
    setProperty: namingAt('argument[1]'),
    set: namingAt('argument[1]'),
  },
};

export default model;
