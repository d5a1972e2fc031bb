/** seedrandom: the same numbers for the same seed, which is what it is for. */
import type { Model } from '../engine/model';

const drawn = { generates: ['random-weak'] } as const;

const seedrandom: Model = {
  module: 'seedrandom',
  functions: { default: { returns: 'Generator' }, 'Generator.()': drawn, 'Generator.int32': drawn, 'Generator.double': drawn, 'Generator.quick': drawn },
};

export default seedrandom;
