/** monk: collections by their names. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';

const model: Model = {
  module: 'monk',
  functions: {
    default: { returns: 'Manager' },
    ...rows('Manager', 'get create', { returns: 'mongodb:Collection' }),
  },
};

export default model;
