/** random-js: a Mersenne Twister, or Math.random, and never the system unless its engine is handed over. */
import type { Model } from '../engine/model';

const drawn = { generates: ['random-weak'] } as const;

const randomJs: Model = {
  module: 'random-js',
  functions: {
    'Random.integer': drawn,
    'Random.string': drawn,
    'Random.hex': drawn,
    'Random.uuid4': drawn,
    'Random.pick': drawn,
    integer: { returns: 'Distribution' },
    'Distribution.()': drawn,
  },
};

export default randomJs;
