/** cryptr: AES-GCM under a key that is made of the secret. */
import type { Model } from '../engine/model';

const model: Model = {
  module: 'cryptr',
  functions: {
    default: { acts: { act: 'encrypt', parts: { key: 'argument[0]' }, fixed: { algorithm: 'AES', mode: 'GCM' } } },
  },
};

export default model;
