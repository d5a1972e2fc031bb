/** @nestjs/common: the logger that NestJS brings, and what a request brings to a controller. */
import type { Model } from '../engine/model';

const log = { sinks: [{ at: 'argument[*]', kind: 'log' }] } as const;

const nestCommon: Model = {
  module: '@nestjs/common',
  functions: {
    'Logger.log': log,
    'Logger.error': log,
    'Logger.warn': log,
    'Logger.debug': log,
    'Logger.verbose': log,
    'Logger.fatal': log,
  },
  enters: [{ decorators: ['Body', 'Query', 'Param', 'Headers'], brings: [''] }],
};

export default nestCommon;
