/** xml-encryption: a text and the key that it is encrypted with, by the addresses that XML has for algorithms. */
import type { Model } from '../engine/model';

const model: Model = {
  module: 'xml-encryption',
  functions: {
    encrypt: {
      acts: { act: 'encrypt', parts: { algorithm: 'argument[1].encryptionAlgorithm' } },
      alsoActs: [{ act: 'encrypt', parts: { algorithm: 'argument[1].keyEncryptionAlgorithm', padding: 'argument[1].keyEncryptionAlgorithm' } }],
    },
  },
};

export default model;
