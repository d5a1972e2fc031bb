/** ramda: what is picked from objects is what is named; the names come first. */
import type { Model } from '../engine/model';

const ramda: Model = {
  module: 'ramda',
  functions: {
    pick: { selects: { from: 'argument[1]', keeps: true } },
    omit: { selects: { from: 'argument[1]', keeps: false } },
  },
};

export default ramda;
