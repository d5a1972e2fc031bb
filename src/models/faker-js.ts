/** @faker-js/faker: its generator is a Mersenne Twister, good for samples and nothing else. */
import type { Model } from '../engine/model';

const faker: Model = {
  module: '@faker-js/faker',
  aliases: ['de', 'en', 'en_US', 'en_GB', 'fr', 'es', 'it', 'ja', 'pt_BR'].map((locale) => `@faker-js/faker/locale/${locale}`),
  functions: { 'faker.*': { generates: ['random-weak'] } },
};

export default faker;
