/** signale: logger of commands; the module itself is one. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { LINES } from './rows/sinks';

const TYPES = 'await complete error debug fatal fav info log note pause pending star start success warn watch';

const model: Model = {
  module: 'signale',
  functions: {
    'Signale.scope': { returns: 'Signale' },
    scope: { returns: 'Signale' },
    ...rows('Signale', TYPES, LINES),
    ...rows(undefined, TYPES, LINES),
  },
};

export default model;
