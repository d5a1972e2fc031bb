/** Rollbar: reports of errors, whatever their level. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { LOG } from './rows/sinks';

const model: Model = {
  module: 'rollbar',
  defaultExport: 'Rollbar',
  functions: rows('Rollbar', 'log debug info warn warning error critical captureEvent', LOG),
  conventions: [{ receivers: ['rollbar'], methods: ['log', 'debug', 'info', 'warn', 'warning', 'error', 'critical', 'captureEvent'], behaviour: LOG }],
};

export default model;
