/** react-native-mmkv: what an app keeps, in the clear unless it is made with a key. */
import type { Model } from '../engine/model';
import { into } from './rows/sinks';

const model: Model = {
  module: 'react-native-mmkv',
  functions: { 'MMKV.set': into('storage', 'argument[*]') },
};

export default model;
