/** @nestjs/common: the loggers that NestJS brings, and what a request brings to a controller. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { LOG } from './rows/sinks';

const model: Model = {
  module: '@nestjs/common',
  functions: {
    ...rows('Logger', 'log error warn debug verbose fatal', LOG),
    ...rows('ConsoleLogger', 'log error warn debug verbose fatal', LOG),
  },
  enters: [{ decorators: ['Body', 'Query', 'Param', 'Headers'], brings: [''] }],
};

export default model;
