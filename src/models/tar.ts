/** tar: where an archive lies, and the folder that it is unpacked into. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { into } from './rows/sinks';

const unpacked = into('path', 'argument[0].file', 'argument[0].cwd', 'argument[0].C', 'argument[0].f');

const model: Model = {
  module: 'tar',
  functions: rows(undefined, 'x extract c create t list', unpacked),
};

export default model;
