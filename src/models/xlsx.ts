/** xlsx: sheets that are read from files and written to them. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { FILE } from './rows/files';
import { into } from './rows/sinks';

const model: Model = {
  module: 'xlsx',
  aliases: ['xlsx-js-style'],
  functions: { ...rows(undefined, 'readFile', FILE), ...rows(undefined, 'writeFile writeFileXLSX', into('path', 'argument[1]')) },
};

export default model;
