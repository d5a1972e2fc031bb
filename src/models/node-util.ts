/** util of Node: texts made of whole objects, logs that are switched on from outside, and functions that give promises. */
import type { Behaviour, Model } from '../engine/model';
import { LOG } from './rows/sinks';

const shown: Behaviour = { returns: 'string', propagates: [{ from: 'argument[0]', to: 'return' }] };
const put: Behaviour = { returns: 'string', propagates: [{ from: 'argument[*]', to: 'return' }] };

const model: Model = {
  module: 'node:util',
  aliases: ['util'],
  functions: {
    promisify: { wraps: true },
    inspect: shown,
    format: put,
    formatWithOptions: put,
    debuglog: { returns: 'DebugLogger' },
    'DebugLogger.()': LOG,
  },
};

export default model;
