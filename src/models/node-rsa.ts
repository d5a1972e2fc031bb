/** node-rsa: pairs of keys by their size, and OAEP, where nobody asks for the older padding. */
import type { AccessPath, Acting, Model } from '../engine/model';

const scheme = (argument: number): readonly AccessPath[] => [`argument[${argument}].encryptionScheme.scheme`, `argument[${argument}].encryptionScheme`];
const set = (...parts: readonly AccessPath[]): Acting => ({ act: 'encrypt', parts: { padding: parts }, fixed: { algorithm: 'RSA' }, defaults: { padding: 'pkcs1_oaep' } });

const model: Model = {
  module: 'node-rsa',
  functions: {
    default: { returns: 'NodeRSA', constrains: [{ at: 'argument[0].b', role: 'key-size' }], acts: set(...scheme(1), ...scheme(2)) },
    'NodeRSA.generateKeyPair': { acts: { act: 'make-key', parts: { size: 'argument[0]', exponent: 'argument[1]' }, fixed: { algorithm: 'rsa' }, defaults: { size: 2048 } } },
    'NodeRSA.setOptions': { acts: set(...scheme(0)) },
  },
};

export default model;
