/** jsonwebtoken: tokens are signed, checked, and read without a check. */
import type { Model } from '../engine/model';

const jsonwebtoken: Model = {
  module: 'jsonwebtoken',
  functions: {
    sign: {
      returns: 'string',
      acts: {
        act: 'issue-token',
        parts: { payload: 'argument[0]', key: 'argument[1]', options: 'argument[2]', algorithm: ['argument[2].algorithm', 'argument[2].header.alg'], expiry: ['argument[2].expiresIn', 'argument[0].exp'] },
        fixed: { unit: 's' },
        defaults: { algorithm: 'HS256' },
      },
    },
    // By itself it takes what fits the key: HMAC for a secret, signatures for a public key.
    verify: {
      acts: {
        act: 'check-token',
        parts: { token: 'argument[0]', key: 'argument[1]', options: 'argument[2]', algorithms: 'argument[2].algorithms', lenient: 'argument[2].ignoreExpiration' },
        fixed: { answer: 'callback' },
      },
    },
    decode: { acts: { act: 'read-token', parts: { token: 'argument[0]', options: 'argument[1]' } } },
  },
};

export default jsonwebtoken;
