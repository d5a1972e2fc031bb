/** openpgp: pairs of keys; what they are called has changed with its versions. */
import type { Model } from '../engine/model';

const openpgp: Model = {
  module: 'openpgp',
  functions: {
    encrypt: { seals: true, constrains: [{ at: 'argument[0].config.preferredSymmetricAlgorithm', role: 'cipher-algorithm' }, { at: 'argument[0].passwords', role: 'password' }] },
    generateKey: { acts: { act: 'make-key', parts: { size: ['argument[0].rsaBits', 'argument[0].numBits'], curve: 'argument[0].curve' }, fixed: { algorithm: 'rsa' } } },
  },
};

export default openpgp;
