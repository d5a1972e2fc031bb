/** node-jose: keys by their kind and their size, or the name of their curve. */
import type { Acting, Model } from '../engine/model';

const making: Acting = { act: 'make-key', parts: { algorithm: 'argument[0]', size: 'argument[1]', curve: 'argument[1]' } };

const nodeJose: Model = {
  module: 'node-jose',
  functions: {
    'JWK.createKey': { acts: making },
    'JWE.createEncrypt': { acts: { act: 'encrypt', parts: { algorithm: 'argument[0].fields.alg', padding: 'argument[0].fields.alg' } } },
    'JWK.createKeyStore': { returns: 'KeyStore' },
    'KeyStore.generate': { acts: making },
  },
};

export default nodeJose;
