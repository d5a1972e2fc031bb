/** rsa-compat and what came after it: pairs of keys for certificates. */
import type { Model } from '../engine/model';

const rsaCompat: Model = {
  module: 'rsa-compat',
  aliases: ['@root/keypairs', 'keypairs'],
  itself: 'RSA',
  functions: {
    generateKeypair: { acts: { act: 'make-key', parts: { size: ['argument[0].bitlen', 'argument[0].bits', 'argument[0]'] }, fixed: { algorithm: 'rsa' }, defaults: { size: 2048 } } },
    generate: { acts: { act: 'make-key', parts: { algorithm: 'argument[0].kty', size: 'argument[0].modulusLength', curve: 'argument[0].namedCurve' } } },
  },
};

export default rsaCompat;
