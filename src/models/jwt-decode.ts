/** jwt-decode: reads tokens in a page, which cannot check them. */
import type { Behaviour, Model } from '../engine/model';

const reads: Behaviour = { acts: { act: 'read-token', parts: { token: 'argument[0]', options: 'argument[1]' }, fixed: { answer: 'page' } } };

const model: Model = {
  module: 'jwt-decode',
  functions: { jwtDecode: reads, default: reads },
};

export default model;
