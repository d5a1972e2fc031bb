/** fs/promises of Node: what is written to files. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { into } from './rows/sinks';

const model: Model = {
  module: 'node:fs/promises',
  aliases: ['fs/promises'],
  functions: {
    ...rows(undefined, 'writeFile appendFile', into('storage', 'argument[1]')),
    open: { returns: 'FileHandle' },
    ...rows('FileHandle', 'write writeFile appendFile', into('storage', 'argument[0]')),
  },
};

export default model;
