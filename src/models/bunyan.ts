/** bunyan: JSON logger of Node. */
import type { Model } from '../engine/model';

const log = { sinks: [{ at: 'argument[*]', kind: 'log' }] } as const;

const bunyanModel: Model = {
  module: 'bunyan',
  defaultExport: 'Logger',
  functions: {
    createLogger: { returns: 'Logger' },
    'Logger.trace': log,
    'Logger.debug': log,
    'Logger.info': log,
    'Logger.warn': log,
    'Logger.error': log,
    'Logger.fatal': log,
    'Logger.child': { returns: 'Logger' },
  },
};

export default bunyanModel;
