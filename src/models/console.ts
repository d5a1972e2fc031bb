/** console: the log that every program has. */
import type { Model } from '../engine/model';

const log = { sinks: [{ at: 'argument[*]', kind: 'log' }] } as const;

const model: Model = {
  functions: {
    'console.log': log,
    'console.info': log,
    'console.warn': log,
    'console.error': log,
    'console.debug': log,
    'console.trace': log,
    'console.dir': log,
    'console.table': log,
  },
};

export default model;
