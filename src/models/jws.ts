/** jws: the secret of a signature. */
import type { Model } from '../engine/model';

const model: Model = {
  module: 'jws',
  functions: {
    sign: { constrains: [{ at: 'argument[0].secret', role: 'key' }, { at: 'argument[0].privateKey', role: 'key' }] },
    verify: { constrains: [{ at: 'argument[2]', role: 'key' }] },
    createSign: { constrains: [{ at: 'argument[0].secret', role: 'key' }] },
  },
};

export default model;
