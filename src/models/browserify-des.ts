/** browserify-des: DES and Triple DES by their names in Node. */
import type { Model } from '../engine/model';

const model: Model = {
  module: 'browserify-des',
  functions: {
    default: { acts: { act: 'encrypt', parts: { algorithm: 'argument[0].mode', key: 'argument[0].key', iv: 'argument[0].iv' } } },
  },
};

export default model;
