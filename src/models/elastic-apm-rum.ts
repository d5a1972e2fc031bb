/** @elastic/apm-rum: the same of pages. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { LOG } from './rows/sinks';

const model: Model = {
  module: '@elastic/apm-rum',
  functions: {
    ...rows('apm', 'captureError addLabels setCustomContext setUserContext', LOG),
    init: { returns: 'apm' },
  },
};

export default model;
