/** Counts with tags, which are kept as they are: hot-shots, dogstatsd, the metrics of Lambda. */
import type { Model } from '../engine/model';
import { LOG } from './rows/sinks';

const model: Model = {
  conventions: [
    {
      receivers: ['statsd', 'dogstatsd', 'metrics', 'datadog'],
      methods: ['increment', 'decrement', 'gauge', 'histogram', 'distribution', 'timing', 'set', 'unique', 'event', 'count', 'putMetric', 'addMetadata', 'addDimension', 'setProperty'],
      behaviour: LOG,
    },
  ],
};

export default model;
