/** @faker-js/faker: its generator is a Mersenne Twister, good for samples and nothing else. */
import type { Model } from '../engine/model';

const faker: Model = {
  module: '@faker-js/faker',
  functions: { 'faker.*': { generates: ['random-weak'] } },
};

export default faker;
