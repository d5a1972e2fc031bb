/** node-rsa and its kin: pairs of RSA keys, by their size. */
import type { Model } from '../engine/model';

const nodeRsa: Model = {
  module: 'node-rsa',
  functions: {
    default: { returns: 'NodeRSA', acts: { act: 'make-key', parts: { size: 'argument[0].b', exponent: 'argument[0].e' }, fixed: { algorithm: 'rsa' } } },
    'NodeRSA.generateKeyPair': { acts: { act: 'make-key', parts: { size: 'argument[0]', exponent: 'argument[1]' }, fixed: { algorithm: 'rsa' }, defaults: { size: 2048 } } },
  },
};

export default nodeRsa;
