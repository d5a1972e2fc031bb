/** process: what it writes to where logs are read from. */
import type { Model } from '../engine/model';
import { into } from './rows/sinks';

const model: Model = {
  module: 'node:process',
  aliases: ['process'],
  functions: { 'stdout.write': into('log', 'argument[0]'), 'stderr.write': into('log', 'argument[0]') },
};

export default model;
