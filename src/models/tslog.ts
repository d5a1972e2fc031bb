/** tslog: logger with masks by the names of keys. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { LINES, into } from './rows/sinks';

const model: Model = {
  module: 'tslog',
  functions: {
    Logger: { returns: 'Logger', redactsKeys: ['argument[0].maskValuesOfKeys'] },
    ...rows('Logger', 'silly trace debug info warn error fatal', LINES),
    'Logger.log': into('log', 'argument[2]', 'argument[3]', 'argument[4]'),
    'Logger.getSubLogger': { returns: 'Logger', redactsKeys: ['argument[0].maskValuesOfKeys'] },
  },
};

export default model;
