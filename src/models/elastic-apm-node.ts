/** elastic-apm-node: labels and contexts of transactions and errors. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { LOG } from './rows/sinks';

const model: Model = {
  module: 'elastic-apm-node',
  functions: {
    ...rows(undefined, 'captureError setLabel addLabels setCustomContext setUserContext', LOG),
    ...rows('Agent', 'captureError setLabel addLabels setCustomContext setUserContext', LOG),
    start: { returns: 'Agent' },
  },
};

export default model;
