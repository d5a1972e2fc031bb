/** set-value and its kin: a path of names, and what is put there. */
import type { Model } from '../engine/model';
import { namingAt } from './rows/merging';

const model: Model = {
  module: 'set-value',
  aliases: ['@strikeentco/set', 'object-path-set', 'deep-get-set', 'undefsafe'],
  defaultExport: 'merging',
  functions: {
    merging: namingAt('argument[1]'),
  },
};

export default model;
