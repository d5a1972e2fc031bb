/** sharp: pictures that are written to files. What it is handed is mostly a picture itself. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { FILE } from './rows/files';

const model: Model = {
  module: 'sharp',
  functions: { default: { returns: 'Sharp' }, 'Sharp.*': { returns: 'Sharp' }, ...rows('Sharp', 'toFile', FILE) },
};

export default model;
