/** pem: keys and certificates by the program of OpenSSL. */
import type { Acting, Model } from '../engine/model';

const ofOptions: Acting = { act: 'make-key', parts: { size: 'argument[0].keyBitsize' }, fixed: { algorithm: 'rsa' }, defaults: { size: 2048 } };

const pem: Model = {
  module: 'pem',
  functions: {
    createPrivateKey: { acts: { act: 'make-key', parts: { size: 'argument[0]' }, fixed: { algorithm: 'rsa' }, defaults: { size: 2048 } } },
    createCertificate: { acts: ofOptions },
    createCSR: { acts: ofOptions },
    createDhparam: { acts: { act: 'make-key', parts: { size: 'argument[0]' }, fixed: { algorithm: 'dh' }, defaults: { size: 512 } } },
    createEcparam: { acts: { act: 'make-key', parts: { curve: 'argument[0]' }, fixed: { algorithm: 'ec' } } },
  },
};

export default pem;
