/** loglevel: small logger for browsers; the module itself is one. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { LOG } from './rows/sinks';

const model: Model = {
  module: 'loglevel',
  functions: {
    getLogger: { returns: 'Logger' },
    ...rows('Logger', 'trace debug log info warn error', LOG),
    ...rows(undefined, 'trace debug log info warn error', LOG),
  },
};

export default model;
