/** bullmq and bull: jobs, whose data lies in Redis. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { into } from './rows/sinks';

const model: Model = {
  module: 'bullmq',
  aliases: ['bull'],
  functions: {
    default: { returns: 'Queue' },
    ...rows('Queue', 'add addBulk', into('storage', 'argument[*]')),
  },
};

export default model;
