/** selfsigned: a certificate with a key of its own. */
import type { Model } from '../engine/model';

const selfsigned: Model = {
  module: 'selfsigned',
  functions: {
    generate: { acts: { act: 'make-key', parts: { size: 'argument[1].keySize', curve: 'argument[1].curve' }, fixed: { algorithm: 'rsa' } } },
  },
};

export default selfsigned;
