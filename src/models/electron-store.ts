/** electron-store and its kin: settings in a file of JSON. */
import type { Model } from '../engine/model';
import { into } from './rows/sinks';

const model: Model = {
  module: 'electron-store',
  aliases: ['conf', 'configstore', 'store2', 'store'],
  functions: { set: into('storage', 'argument[*]') },
};

export default model;
