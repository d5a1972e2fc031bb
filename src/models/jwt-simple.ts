/** jwt-simple: the key is the second argument; with the third one nothing is checked. */
import type { Model } from '../engine/model';

const model: Model = {
  module: 'jwt-simple',
  functions: {
    encode: { acts: { act: 'issue-token', parts: { payload: 'argument[0]', key: 'argument[1]', algorithm: 'argument[2]', expiry: 'argument[0].exp' }, defaults: { algorithm: 'HS256' } } },
    decode: { acts: { act: 'check-token', parts: { token: 'argument[0]', key: 'argument[1]', lenient: 'argument[2]', algorithms: 'argument[3]' } } },
  },
};

export default model;
