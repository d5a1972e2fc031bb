/** nestjs-pino: pino behind the loggers of NestJS. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { LOG, into } from './rows/sinks';

const model: Model = {
  module: 'nestjs-pino',
  functions: {
    ...rows('PinoLogger', 'trace debug info warn error fatal', LOG),
    'PinoLogger.assign': into('log', 'argument[0]'),
    ...rows('Logger', 'verbose debug log warn error fatal', LOG),
  },
};

export default model;
