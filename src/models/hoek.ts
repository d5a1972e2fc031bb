/** hoek: what hapi is made with. */
import type { Model } from '../engine/model';
import { mergingFrom } from './rows/merging';

const model: Model = {
  module: '@hapi/hoek',
  aliases: ['hoek'],
  functions: {
    merge: mergingFrom(1, 1),
    applyToDefaults: mergingFrom(1, 1),
    applyToDefaultsWithShallow: mergingFrom(1, 1),
  },
};

export default model;
