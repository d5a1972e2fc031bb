/** debug: a function for a name space, which is a log itself. */
import type { Model } from '../engine/model';
import { LINES } from './rows/sinks';

const model: Model = {
  module: 'debug',
  functions: {
    default: { returns: 'Debugger' },
    'Debugger.()': LINES,
    'Debugger.extend': { returns: 'Debugger' },
  },
};

export default model;
