/** @google-cloud/logging: entries of Cloud Logging. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { into } from './rows/sinks';

const model: Model = {
  module: '@google-cloud/logging',
  functions: {
    'Logging.log': { returns: 'Log' },
    'Logging.logSync': { returns: 'Log' },
    'Log.entry': into('log', 'argument[0]', 'argument[1]'),
    ...rows('Log', 'write alert critical debug emergency error info notice warning', into('log', 'argument[0]')),
  },
};

export default model;
