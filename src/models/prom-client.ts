/** prom-client: values of labels are kept as they are. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { LOG } from './rows/sinks';

const model: Model = {
  module: 'prom-client',
  functions: {
    ...rows('Counter', 'inc labels', LOG),
    ...rows('Gauge', 'inc dec set labels setToCurrentTime startTimer', LOG),
    ...rows('Histogram', 'observe labels startTimer', LOG),
    ...rows('Summary', 'observe labels startTimer', LOG),
  },
};

export default model;
