/** rimraf: folders and all that is in them, removed. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { FILE } from './rows/files';

const model: Model = {
  module: 'rimraf',
  functions: rows(undefined, 'default sync rimraf rimrafSync', FILE),
};

export default model;
