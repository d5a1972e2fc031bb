/** next-auth/jwt: the token of a session, by itself. */
import type { Model } from '../engine/model';

const model: Model = {
  module: 'next-auth/jwt',
  functions: {
    // It ends after thirty days where nothing is said.
    encode: { acts: { act: 'issue-token', parts: { payload: 'argument[0].token', key: 'argument[0].secret', expiry: 'argument[0].maxAge' }, defaults: { expiry: 2_592_000 } } },
    decode: { acts: { act: 'check-token', parts: { token: 'argument[0].token', key: 'argument[0].secret' } } },
    getToken: { acts: { act: 'check-token', parts: { key: 'argument[0].secret' }, defaults: { key: 'of the environment' } } },
  },
};

export default model;
