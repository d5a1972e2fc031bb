/** LogRocket: recordings of what people do. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { LOG, into } from './rows/sinks';

const model: Model = {
  module: 'logrocket',
  functions: {
    ...rows(undefined, 'log info warn error debug captureException captureMessage', LOG),
    ...rows(undefined, 'identify track', into('analytics', 'argument[0]', 'argument[1]')),
  },
};

export default model;
