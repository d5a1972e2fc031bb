/** idb-keyval: a store of the browser by keys. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { into } from './rows/sinks';

const model: Model = {
  module: 'idb-keyval',
  functions: rows(undefined, 'set setMany', into('storage', 'argument[*]')),
};

export default model;
