/** fs/promises of Node: which files are opened, and what is written to them. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { FILE, promised } from './rows/files';
import { into } from './rows/sinks';

const model: Model = {
  module: 'node:fs/promises',
  aliases: ['fs/promises', 'mz/fs/promises'],
  functions: {
    ...promised(),
    open: { returns: 'FileHandle', ...FILE },
    ...rows('FileHandle', 'write writeFile appendFile', into('storage', 'argument[0]')),
  },
};

export default model;
