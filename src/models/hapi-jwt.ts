/** @hapi/jwt: tokens that are decoded first and checked then. */
import type { AccessPath, Model } from '../engine/model';

const keyAt = (at: AccessPath): readonly AccessPath[] => [`${at}.key` as AccessPath, at];

const model: Model = {
  module: '@hapi/jwt',
  functions: {
    'token.generate': {
      acts: {
        act: 'issue-token',
        parts: { payload: 'argument[0]', key: keyAt('argument[1]'), algorithm: 'argument[1].algorithm', options: 'argument[2]', expiry: ['argument[2].ttlSec', 'argument[0].exp'] },
        fixed: { unit: 's' },
        defaults: { algorithm: 'HS256' },
      },
    },
    'token.decode': { acts: { act: 'read-token', parts: { token: 'argument[0]' } } },
    'token.verify': { acts: { act: 'check-token', parts: { token: 'argument[0]', key: keyAt('argument[1]'), algorithms: ['argument[1].algorithms', 'argument[1].algorithm'], options: 'argument[2]', expiry: 'argument[2].exp' }, defaults: { expiry: true } } },
    'token.verifySignature': { acts: { act: 'check-token', parts: { token: 'argument[0]', key: keyAt('argument[1]'), algorithms: ['argument[1].algorithms', 'argument[1].algorithm'] } } },
  },
};

export default model;
