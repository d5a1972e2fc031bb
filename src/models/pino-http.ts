/** pino-http: the logger of requests, which pino writes. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { LOG } from './rows/sinks';

const model: Model = {
  module: 'pino-http',
  aliases: ['express-pino-logger', 'koa-pino-logger'],
  functions: {
    default: { returns: 'HttpLogger', redacts: ['argument[0].redact', 'argument[0].redact.paths'] },
    pinoHttp: { returns: 'HttpLogger', redacts: ['argument[0].redact', 'argument[0].redact.paths'] },
    ...rows('HttpLogger.logger', 'trace debug info warn error fatal', LOG),
  },
};

export default model;
