/** bson: documents may hold functions, which it makes where it is told to. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';

const model: Model = {
  module: 'bson',
  aliases: ['bson-ext'],
  functions: {
    ...rows(undefined, 'deserialize', { sinks: [{ at: 'argument[0]', kind: 'deserialized', given: [{ at: 'argument[1].evalFunctions' }] }] }),
    'BSON.deserialize': { sinks: [{ at: 'argument[0]', kind: 'deserialized', given: [{ at: 'argument[1].evalFunctions' }] }] },
  },
};

export default model;
