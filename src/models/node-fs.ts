/** fs of Node and what stands in for it: which files are opened, and what is written to them. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { called, FILE, promised } from './rows/files';
import { into } from './rows/sinks';

const model: Model = {
  module: 'node:fs',
  aliases: ['fs', 'graceful-fs', 'memfs', 'mz/fs', 'original-fs'],
  functions: {
    ...called(),
    ...promised('promises'),
    ...rows(undefined, 'write writeSync', into('storage', 'argument[1]')),
    ReadStream: FILE,
    createWriteStream: { returns: 'WriteStream', ...FILE },
    ...rows('WriteStream', 'write end', into('storage', 'argument[0]')),
  },
};

export default model;
