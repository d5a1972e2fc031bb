/** @aws-lambda-powertools/logger: JSON logger of Lambda functions. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { LOG, into } from './rows/sinks';

const model: Model = {
  module: '@aws-lambda-powertools/logger',
  functions: {
    Logger: { returns: 'Logger', ...into('log', 'argument[0].persistentKeys', 'argument[0].persistentLogAttributes') },
    ...rows('Logger', 'trace debug info warn error critical', LOG),
    ...rows('Logger', 'appendKeys appendPersistentKeys addPersistentLogAttributes setPersistentLogAttributes logEventIfEnabled', into('log', 'argument[0]')),
    'Logger.createChild': { returns: 'Logger' },
  },
};

export default model;
