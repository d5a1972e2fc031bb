/** node-rsa: pairs of RSA keys, by their size. */
import type { Model } from '../engine/model';

const nodeRsa: Model = {
  module: 'node-rsa',
  functions: {
    default: { returns: 'NodeRSA', constrains: [{ at: 'argument[0].b', role: 'key-size' }] },
    'NodeRSA.generateKeyPair': { acts: { act: 'make-key', parts: { size: 'argument[0]', exponent: 'argument[1]' }, fixed: { algorithm: 'rsa' }, defaults: { size: 2048 } } },
  },
};

export default nodeRsa;
