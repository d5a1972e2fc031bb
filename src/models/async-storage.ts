/** @react-native-async-storage/async-storage: what an app keeps in the clear. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { into } from './rows/sinks';

const model: Model = {
  module: '@react-native-async-storage/async-storage',
  aliases: ['@react-native-community/async-storage'],
  functions: rows(undefined, 'setItem mergeItem multiSet multiMerge', into('storage', 'argument[*]')),
};

export default model;
