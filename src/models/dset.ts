/** dset: values by paths of names, and merges by them. */
import type { Model } from '../engine/model';
import { namingAt } from './rows/merging';

const model: Model = {
  module: 'dset',
  defaultExport: 'dset',
  aliases: ['dset/merge'],
  functions: {
    dset: namingAt('argument[1]'),
  },
};

export default model;
