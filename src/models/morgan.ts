/** morgan: the log of requests; what a token gives stands in its lines. */
import type { Model } from '../engine/model';
import { into } from './rows/sinks';

const model: Model = {
  module: 'morgan',
  functions: {
    default: into('log', 'argument[0].()'),
    token: into('log', 'argument[1].()'),
    format: into('log', 'argument[1].()'),
  },
};

export default model;
