/** sjcl: the password that encrypts. */
import type { Model } from '../engine/model';

const login = { constrains: [{ at: 'argument[0]', role: 'password' }] } as const;

const model: Model = {
  module: 'sjcl',
  functions: {
    'ecc.ecdsa.generateKeys': { acts: { act: 'make-key', parts: { size: 'argument[0]' }, fixed: { algorithm: 'ecdsa' } } },
    'ecc.elGamal.generateKeys': { acts: { act: 'make-key', parts: { size: 'argument[0]' }, fixed: { algorithm: 'ecdh' } } },
    encrypt: { ...login, acts: { act: 'encrypt', parts: { iv: 'argument[2].iv' } } },
    decrypt: login,
  },
};

export default model;
