/** react-native-aes-crypto: AES of the system of a phone. */
import type { Acting, Model } from '../engine/model';

const ciphering = (act: 'encrypt' | 'decrypt'): Acting => ({ act, parts: { key: 'argument[1]', iv: 'argument[2]', algorithm: 'argument[3]' } });

const model: Model = {
  module: 'react-native-aes-crypto',
  functions: {
    encrypt: { seals: true, acts: ciphering('encrypt') },
    decrypt: { acts: ciphering('decrypt') },
    hmac256: { acts: { act: 'keyed-hash', parts: { key: 'argument[1]' }, fixed: { algorithm: 'sha256' } } },
  },
};

export default model;
