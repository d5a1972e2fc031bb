/** node-rsa: OAEP, where nobody asks for the older padding. */
import type { AccessPath, Acting, Model } from '../engine/model';

const scheme = (argument: number): readonly AccessPath[] => [`argument[${argument}].encryptionScheme.scheme`, `argument[${argument}].encryptionScheme`];
const set = (...parts: readonly AccessPath[]): Acting => ({ act: 'encrypt', parts: { padding: parts }, fixed: { algorithm: 'RSA' }, defaults: { padding: 'pkcs1_oaep' } });

const model: Model = {
  module: 'node-rsa',
  functions: {
    default: { returns: 'NodeRSA', acts: set(...scheme(1), ...scheme(2)) },
    'NodeRSA.setOptions': { acts: set(...scheme(0)) },
  },
};

export default model;
