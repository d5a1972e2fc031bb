/** firebase-functions: what a call of a function brings. */
import type { Model } from '../engine/model';

const model: Model = {
  module: 'firebase-functions',
  enters: [
    { names: [['data'], ['context', 'ctx']], handedTo: ['onCall'], brings: [''] },
    { names: [['request', 'req']], handedTo: ['onCall'], brings: ['data'] },
  ],
};

export default model;
