/** extract-zip: the archive, and the folder that it is unpacked into. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { into } from './rows/sinks';

const model: Model = {
  module: 'extract-zip',
  functions: rows(undefined, 'default', into('path', 'argument[0]', 'argument[1].dir')),
};

export default model;
