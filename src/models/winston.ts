/** winston: loggers made by `createLogger`, and the module itself is one. */
import type { Model } from '../engine/model';

const log = { sinks: [{ at: 'argument[*]', kind: 'log' }] } as const;

const winstonModel: Model = {
  module: 'winston',
  functions: {
    createLogger: { returns: 'Logger' },
    'Logger.log': log,
    'Logger.error': log,
    'Logger.warn': log,
    'Logger.info': log,
    'Logger.http': log,
    'Logger.verbose': log,
    'Logger.debug': log,
    'Logger.silly': log,
    'Logger.child': { returns: 'Logger' },
    log: log,
    error: log,
    warn: log,
    info: log,
    http: log,
    verbose: log,
    debug: log,
    silly: log,
  },
};

export default winstonModel;
