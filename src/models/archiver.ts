/** archiver: files that are put into an archive. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { FILE } from './rows/files';

const model: Model = {
  module: 'archiver',
  functions: { ...rows(undefined, 'default create', { returns: 'Archiver' }), ...rows('Archiver', 'file directory', FILE) },
};

export default model;
