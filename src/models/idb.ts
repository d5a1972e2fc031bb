/** idb: IndexedDB with promises. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { into } from './rows/sinks';

const model: Model = {
  module: 'idb',
  functions: {
    openDB: { returns: 'IDBPDatabase' },
    ...rows('IDBPDatabase', 'put add', into('storage', 'argument[1]')),
  },
};

export default model;
