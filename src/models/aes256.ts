/** aes256: AES in counter mode under a key that is the SHA-256 of what is given. */
import type { Model } from '../engine/model';

const fixed = { algorithm: 'aes-256-ctr' } as const;

const model: Model = {
  module: 'aes256',
  functions: {
    encrypt: { seals: true, acts: { act: 'encrypt', parts: { key: 'argument[0]' }, fixed } },
    decrypt: { acts: { act: 'decrypt', parts: { key: 'argument[0]' }, fixed } },
    createCipher: { acts: { act: 'encrypt', parts: { key: 'argument[0]' }, fixed } },
  },
};

export default model;
