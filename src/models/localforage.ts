/** localforage: a store of the browser. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { into } from './rows/sinks';

const model: Model = {
  module: 'localforage',
  functions: { createInstance: { returns: 'Store' }, ...rows(undefined, 'setItem', into('storage', 'argument[*]')), ...rows('Store', 'setItem', into('storage', 'argument[*]')) },
};

export default model;
