/** jwt-simple: the key is the second argument. */
import type { Model } from '../engine/model';

const key = { constrains: [{ at: 'argument[1]', role: 'key' }] } as const;

const model: Model = {
  module: 'jwt-simple',
  functions: {
    encode: key,
    decode: key,
  },
};

export default model;
