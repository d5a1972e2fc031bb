/** fs of Node and what stands in for it: what is written to files. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { into } from './rows/sinks';

const WRITING = 'writeFile writeFileSync appendFile appendFileSync write writeSync';
const second = into('storage', 'argument[1]');

const model: Model = {
  module: 'node:fs',
  aliases: ['fs', 'graceful-fs'],
  functions: {
    ...rows(undefined, WRITING, second),
    ...rows('promises', 'writeFile appendFile', second),
    createWriteStream: { returns: 'WriteStream' },
    ...rows('WriteStream', 'write end', into('storage', 'argument[0]')),
  },
};

export default model;
