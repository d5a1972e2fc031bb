/** jws: signed texts, of which tokens are made. */
import type { Acting, Model } from '../engine/model';

const signs: Acting = {
  act: 'issue-token',
  parts: { payload: 'argument[0].payload', key: ['argument[0].secret', 'argument[0].privateKey', 'argument[0].key'], algorithm: 'argument[0].header.alg', expiry: 'argument[0].payload.exp' },
};

const model: Model = {
  module: 'jws',
  functions: {
    sign: { acts: signs },
    createSign: { acts: { ...signs, defaults: { expiry: 'in what is written to it' } } },
    verify: { acts: { act: 'check-token', parts: { token: 'argument[0]', algorithms: 'argument[1]', key: 'argument[2]' }, fixed: { answer: 'boolean' }, defaults: { key: 'in the place of the algorithm, up to version 2' } } },
    createVerify: { acts: { act: 'check-token', parts: { algorithms: 'argument[0].algorithm', key: ['argument[0].secret', 'argument[0].publicKey', 'argument[0].key'] }, defaults: { key: 'later' } } },
    decode: { acts: { act: 'read-token', parts: { token: 'argument[0]' } } },
  },
};

export default model;
