/** loglevel: small logger for browsers; the module itself is one. */
import type { Model } from '../engine/model';

const log = { sinks: [{ at: 'argument[*]', kind: 'log' }] } as const;

const loglevelModel: Model = {
  module: 'loglevel',
  functions: {
    getLogger: { returns: 'Logger' },
    'Logger.trace': log,
    'Logger.debug': log,
    'Logger.log': log,
    'Logger.info': log,
    'Logger.warn': log,
    'Logger.error': log,
    'Logger.child': { returns: 'Logger' },
    trace: log,
    debug: log,
    log: log,
    info: log,
    warn: log,
    error: log,
  },
};

export default loglevelModel;
