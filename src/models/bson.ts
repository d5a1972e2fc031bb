/** bson: documents may hold functions, which it makes where it is told to. */
import type { Model } from '../engine/model';

const model: Model = {
  module: 'bson',
  aliases: ['bson-ext'],
  functions: {
    deserialize: { sinks: [{ at: 'argument[0]', kind: 'deserialized', given: [{ at: 'argument[1].evalFunctions' }] }] },
  },
};

export default model;
