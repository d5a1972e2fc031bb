/** pino: JSON logger of Node. */
import type { Model } from '../engine/model';

const log = { sinks: [{ at: 'argument[*]', kind: 'log' }] } as const;

const pinoModel: Model = {
  module: 'pino',
  defaultExport: 'pino',
  functions: {
    pino: { returns: 'Logger', redacts: ['argument[0].redact', 'argument[0].redact.paths'] },
    'Logger.trace': log,
    'Logger.debug': log,
    'Logger.info': log,
    'Logger.warn': log,
    'Logger.error': log,
    'Logger.fatal': log,
    'Logger.silent': log,
    'Logger.child': { returns: 'Logger', redacts: ['argument[1].redact', 'argument[1].redact.paths'] },
  },
};

export default pinoModel;
