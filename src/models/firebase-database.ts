/** firebase/database: the tree of a realtime database. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { into } from './rows/sinks';

const model: Model = {
  module: 'firebase/database',
  aliases: ['@firebase/database'],
  functions: rows(undefined, 'set update push', into('storage', 'argument[1]')),
};

export default model;
