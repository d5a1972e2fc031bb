/** log4js: loggers by category. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { LINES, into } from './rows/sinks';

const model: Model = {
  module: 'log4js',
  functions: {
    getLogger: { returns: 'Logger' },
    ...rows('Logger', 'trace debug info warn error fatal mark log', LINES),
    'Logger.addContext': into('log', 'argument[1]'),
  },
};

export default model;
