/** @datadog/browser-logs: logs of pages. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { LOG, into } from './rows/sinks';

const LEVELS = 'log debug info warn error';

const model: Model = {
  module: '@datadog/browser-logs',
  functions: {
    ...rows('datadogLogs.logger', LEVELS, LOG),
    'datadogLogs.logger.setContextProperty': into('log', 'argument[1]'),
    ...rows('datadogLogs', 'setGlobalContext setUser', into('log', 'argument[0]')),
    'datadogLogs.setGlobalContextProperty': into('log', 'argument[1]'),
  },
};

export default model;
