/** jsencrypt, and others that make RSA keys in pages and apps: the padding is that of PKCS #1, version 1.5. */
import type { AccessPath, Acting, Behaviour, Model } from '../engine/model';

const ciphering = (act: 'encrypt' | 'decrypt'): Acting => ({ act, fixed: { algorithm: 'RSA', padding: 'pkcs1' } });
const sized = (...size: readonly AccessPath[]): Acting => ({ act: 'make-key', parts: { size }, fixed: { algorithm: 'rsa' } });
const made: Behaviour = { returns: 'JSEncrypt', acts: sized('argument[0].default_key_size') };

const model: Model = {
  module: 'jsencrypt',
  aliases: ['node-jsencrypt', 'encryptlong', 'hybrid-crypto-js', 'react-native-rsa-native', 'cryptico'],
  functions: {
    default: made,
    JSEncrypt: made,
    'JSEncrypt.encrypt': { seals: true, acts: ciphering('encrypt') },
    'JSEncrypt.decrypt': { acts: ciphering('decrypt') },
    RSA: { acts: sized('argument[0].keySize') },
    'RSA.generateKeys': { acts: sized('argument[0]') },
    generateRSAKey: { acts: sized('argument[1]') },
  },
};

export default model;
