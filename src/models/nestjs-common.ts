/** @nestjs/common: the logger that NestJS brings. */
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
};

export default nestCommon;
