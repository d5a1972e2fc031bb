/** njwt: tokens that end after an hour where nothing else is said. */
import type { Model } from '../engine/model';

const model: Model = {
  module: 'njwt',
  functions: {
    create: {
      returns: 'Jwt',
      acts: { act: 'issue-token', parts: { payload: 'argument[0]', key: 'argument[1]', algorithm: 'argument[2]' }, defaults: { algorithm: 'HS256', expiry: 3600 } },
    },
    // Without a word it takes the end away.
    'Jwt.setExpiration': { acts: { act: 'issue-token', parts: { expiry: 'argument[0]' } } },
    verify: { acts: { act: 'check-token', parts: { token: 'argument[0]', key: 'argument[1]', algorithms: 'argument[2]' }, defaults: { algorithms: 'HS256' } } },
  },
};

export default model;
