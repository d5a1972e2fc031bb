/** keypair: a pair of RSA keys in plain JavaScript. */
import type { Model } from '../engine/model';

const keypair: Model = {
  module: 'keypair',
  functions: {
    default: { acts: { act: 'make-key', parts: { size: 'argument[0].bits', exponent: 'argument[0].e' }, fixed: { algorithm: 'rsa' }, defaults: { size: 2048 } } },
  },
};

export default keypair;
