/** debug: a function for a name space, which is a log itself. */
import type { Model } from '../engine/model';

const debug: Model = {
  module: 'debug',
  functions: {
    default: { returns: 'Debugger' },
    'Debugger.()': { sinks: [{ at: 'argument[*]', kind: 'log' }] },
  },
};

export default debug;
