/** Loggers of unknown make: two pieces of evidence, a receiver called a logger and a method that logs. */
import type { Model } from '../engine/model';

const model: Model = {
  conventions: [
    {
      receivers: ['logger', 'log', 'logging'],
      methods: ['trace', 'debug', 'info', 'log', 'warn', 'warning', 'error', 'fatal', 'verbose', 'silly', 'notice', 'critical', 'http'],
      behaviour: { sinks: [{ at: 'argument[*]', kind: 'log' }] },
    },
  ],
};

export default model;
