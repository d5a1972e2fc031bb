/** pino: JSON logger of Node. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { LOG, into } from './rows/sinks';

const model: Model = {
  module: 'pino',
  defaultExport: 'pino',
  functions: {
    pino: { returns: 'Logger', redacts: ['argument[0].redact', 'argument[0].redact.paths', 'argument[0].serializers'] },
    ...rows('Logger', 'trace debug info warn error fatal silent', LOG),
    // What a child is bound to stands in each of its lines.
    'Logger.child': { returns: 'Logger', redacts: ['argument[1].redact', 'argument[1].redact.paths', 'argument[1].serializers'], ...into('log', 'argument[0]') },
    'Logger.setBindings': into('log', 'argument[0]'),
  },
};

export default model;
