/** glob and its kin: which files a pattern names. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { into } from './rows/sinks';

const model: Model = {
  module: 'glob',
  aliases: ['fast-glob', 'globby', 'tinyglobby', 'del', 'recursive-readdir', 'readdirp', 'klaw', 'klaw-sync', 'walk-sync'],
  functions: rows(undefined, 'default sync glob globSync globby globbySync deleteAsync deleteSync', into('path', 'argument[0]', 'argument[0].*')),
};

export default model;
