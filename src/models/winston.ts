/** winston: loggers made by `createLogger`, and the module itself is one. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { LOG, into } from './rows/sinks';

const LEVELS = 'log error warn info http verbose debug silly emerg alert crit warning notice';

const model: Model = {
  module: 'winston',
  functions: {
    createLogger: { returns: 'Logger', redacts: ['argument[0].format'], ...into('log', 'argument[0].defaultMeta') },
    'loggers.get': { returns: 'Logger', redacts: ['argument[1].format'] },
    'loggers.add': { returns: 'Logger', redacts: ['argument[1].format'] },
    ...rows('Logger', LEVELS, LOG),
    'Logger.write': into('log', 'argument[0]'),
    'Logger.child': { returns: 'Logger', ...into('log', 'argument[0]') },
    ...rows(undefined, 'log error warn info http verbose debug silly', LOG),
  },
};

export default model;
