/** dd-trace: spans of Datadog. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { into } from './rows/sinks';

const span = into('log', 'argument[1].tags');

const model: Model = {
  module: 'dd-trace',
  functions: {
    ...rows(undefined, 'startSpan', span),
    ...rows('tracer', 'startSpan trace', span),
    trace: into('log', 'argument[1].tags'),
    init: { returns: 'tracer' },
    setUser: into('log', 'argument[0]'),
    'tracer.setUser': into('log', 'argument[0]'),
  },
};

export default model;
