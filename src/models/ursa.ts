/** ursa and what has taken its place: RSA by OpenSSL. */
import type { Model } from '../engine/model';

const ursa: Model = {
  module: 'ursa',
  aliases: ['ursa-optional', 'ursa-purejs'],
  functions: {
    generatePrivateKey: { acts: { act: 'make-key', parts: { size: 'argument[0]', exponent: 'argument[1]' }, fixed: { algorithm: 'rsa' }, defaults: { size: 2048 } } },
  },
};

export default ursa;
