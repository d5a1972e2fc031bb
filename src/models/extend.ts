/** extend: jQuery.extend by itself. */
import type { Model } from '../engine/model';
import { mergingDeep } from './rows/merging';

const model: Model = {
  module: 'extend',
  aliases: ['node.extend', 'just-extend', 'extend2'],
  defaultExport: 'merging',
  functions: {
    merging: mergingDeep(),
  },
};

export default model;
