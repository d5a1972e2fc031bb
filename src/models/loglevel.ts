/** loglevel: small logger for browsers; the module itself is one. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { LINES } from './rows/sinks';

const model: Model = {
  module: 'loglevel',
  functions: {
    getLogger: { returns: 'Logger' },
    ...rows('Logger', 'trace debug log info warn error', LINES),
    ...rows(undefined, 'trace debug log info warn error', LINES),
  },
};

export default model;
