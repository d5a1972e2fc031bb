/** jsencrypt, and others that make RSA keys in pages and apps. */
import type { Model } from '../engine/model';

const jsencrypt: Model = {
  module: 'jsencrypt',
  aliases: ['hybrid-crypto-js', 'react-native-rsa-native', 'cryptico'],
  functions: {
    default: { returns: 'JSEncrypt', acts: { act: 'make-key', parts: { size: 'argument[0].default_key_size' }, fixed: { algorithm: 'rsa' } } },
    JSEncrypt: { returns: 'JSEncrypt', acts: { act: 'make-key', parts: { size: 'argument[0].default_key_size' }, fixed: { algorithm: 'rsa' } } },
    RSA: { acts: { act: 'make-key', parts: { size: 'argument[0].keySize' }, fixed: { algorithm: 'rsa' } } },
    'RSA.generateKeys': { acts: { act: 'make-key', parts: { size: 'argument[0]' }, fixed: { algorithm: 'rsa' } } },
    generateRSAKey: { acts: { act: 'make-key', parts: { size: 'argument[1]' }, fixed: { algorithm: 'rsa' } } },
  },
};

export default jsencrypt;
