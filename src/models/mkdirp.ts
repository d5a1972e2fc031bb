/** mkdirp and make-dir: folders with those above them. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { FILE } from './rows/files';

const model: Model = {
  module: 'mkdirp',
  aliases: ['make-dir'],
  functions: rows(undefined, 'default sync mkdirp mkdirpSync makeDirectory makeDirectorySync', FILE),
};

export default model;
