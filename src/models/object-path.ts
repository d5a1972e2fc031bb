/** object-path: values by paths of names. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { namingAt } from './rows/merging';

const model: Model = {
  module: 'object-path',
  functions: {
    ...rows(undefined, 'set ensureExists insert push', namingAt('argument[1]')),
  },
};

export default model;
