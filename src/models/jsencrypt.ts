/** jsencrypt: RSA with the padding of PKCS #1, version 1.5. */
import type { Acting, Behaviour, Model } from '../engine/model';

const ciphering = (act: 'encrypt' | 'decrypt'): Acting => ({ act, fixed: { algorithm: 'RSA', padding: 'pkcs1' } });
const made: Behaviour = { returns: 'JSEncrypt' };

const model: Model = {
  module: 'jsencrypt',
  aliases: ['node-jsencrypt', 'encryptlong'],
  functions: {
    default: made,
    JSEncrypt: made,
    'JSEncrypt.encrypt': { seals: true, acts: ciphering('encrypt') },
    'JSEncrypt.decrypt': { acts: ciphering('decrypt') },
  },
};

export default model;
