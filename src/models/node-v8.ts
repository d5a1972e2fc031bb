/** v8 of Node: its own form of values, which is read as if it was written by itself. */
import type { Model } from '../engine/model';
import { into } from './rows/sinks';
import { rows } from './rows/decimals';

const model: Model = {
  module: 'node:v8',
  aliases: ['v8'],
  functions: rows(undefined, 'deserialize Deserializer DefaultDeserializer', into('deserialized', 'argument[0]')),
};

export default model;
