/** cookie-signature: the key is the second argument. */
import type { Model } from '../engine/model';

const key = { constrains: [{ at: 'argument[1]', role: 'key' }] } as const;

const model: Model = {
  module: 'cookie-signature',
  functions: {
    sign: key,
    unsign: key,
  },
};

export default model;
