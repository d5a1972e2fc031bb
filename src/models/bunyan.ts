/** bunyan: JSON logger of Node. */
import type { Behaviour, Model } from '../engine/model';
import { rows } from './rows/decimals';
import { LOG, into } from './rows/sinks';

const made: Behaviour = { returns: 'Logger', redacts: ['argument[0].serializers'] };

const model: Model = {
  module: 'bunyan',
  functions: {
    default: made,
    createLogger: made,
    ...rows('Logger', 'trace debug info warn error fatal', LOG),
    'Logger.child': { ...made, ...into('log', 'argument[0]') },
  },
};

export default model;
