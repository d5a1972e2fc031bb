/** log4js: loggers by category. */
import type { Model } from '../engine/model';

const log = { sinks: [{ at: 'argument[*]', kind: 'log' }] } as const;

const log4jsModel: Model = {
  module: 'log4js',
  functions: {
    getLogger: { returns: 'Logger' },
    'Logger.trace': log,
    'Logger.debug': log,
    'Logger.info': log,
    'Logger.warn': log,
    'Logger.error': log,
    'Logger.fatal': log,
    'Logger.mark': log,
    'Logger.log': log,
    'Logger.child': { returns: 'Logger' },
  },
};

export default log4jsModel;
