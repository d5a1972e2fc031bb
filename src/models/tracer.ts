/** tracer: loggers that say where they were called. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { LINES } from './rows/sinks';

const model: Model = {
  module: 'tracer',
  functions: {
    ...rows(undefined, 'console colorConsole dailyfile', { returns: 'Logger' }),
    ...rows('Logger', 'log trace debug info warn error fatal', LINES),
  },
};

export default model;
