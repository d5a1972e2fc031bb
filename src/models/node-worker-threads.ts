/** worker_threads of Node: a worker is a file, or a text of code. */
import type { Model } from '../engine/model';
import { into } from './rows/sinks';

const model: Model = {
  module: 'node:worker_threads',
  aliases: ['worker_threads'],
  functions: { Worker: into('code', 'argument[0]') },
};

export default model;
