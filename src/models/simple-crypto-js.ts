/** simple-crypto-js: AES-CBC with an HMAC over its text, under a key that is made of the secret. */
import type { Model } from '../engine/model';

const model: Model = {
  module: 'simple-crypto-js',
  functions: {
    default: { acts: { act: 'encrypt', parts: { key: 'argument[0]' }, fixed: { algorithm: 'AES', mode: 'CBC-HMAC' } } },
  },
};

export default model;
