/** jwa: signatures of tokens by the name of their algorithm. */
import type { Model } from '../engine/model';

const model: Model = {
  module: 'jwa',
  functions: {
    default: { returns: 'Signature', acts: { act: 'issue-token', parts: { algorithm: 'argument[0]' }, defaults: { expiry: 'of what is signed' } } },
    'Signature.sign': { acts: { act: 'issue-token', parts: { key: 'argument[1]' }, defaults: { expiry: 'of what is signed' } } },
  },
};

export default model;
