/** deep-extend and its kin: what is handed over is merged in depth into what stands first. */
import type { Model } from '../engine/model';
import { mergingFrom } from './rows/merging';

const model: Model = {
  module: 'deep-extend',
  aliases: ['mixin-deep', 'defaults-deep', 'merge-deep', 'assign-deep', 'deep-assign', 'merge-objects', 'deap', 'lutils-merge', 'putil-merge', 'merge-options', 'deep-defaults'],
  defaultExport: 'merging',
  functions: {
    merging: mergingFrom(0),
  },
};

export default model;
