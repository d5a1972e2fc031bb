/** fast-jwt: the key of a signer and of a verifier. */
import type { Model } from '../engine/model';

const key = { constrains: [{ at: 'argument[0].key', role: 'key' }] } as const;

const model: Model = {
  module: 'fast-jwt',
  functions: {
    createSigner: key,
    createVerifier: key,
  },
};

export default model;
