/** fast-jwt: makers of signers, verifiers and decoders. */
import type { Model } from '../engine/model';

const model: Model = {
  module: 'fast-jwt',
  functions: {
    createSigner: { returns: 'Signer', acts: { act: 'issue-token', parts: { key: 'argument[0].key', algorithm: 'argument[0].algorithm' }, defaults: { expiry: 'by each call' } } },
    'Signer.()': { acts: { act: 'issue-token', parts: { payload: 'argument[0]', expiry: ['called.new[0].expiresIn', 'argument[0].exp'] }, fixed: { unit: 'ms' } } },
    createVerifier: {
      acts: { act: 'check-token', parts: { key: 'argument[0].key', options: 'argument[0]', algorithms: 'argument[0].algorithms', lenient: 'argument[0].ignoreExpiration' } },
    },
    createDecoder: { returns: 'Decoder' },
    'Decoder.()': { acts: { act: 'read-token', parts: { token: 'argument[0]' } } },
  },
};

export default model;
