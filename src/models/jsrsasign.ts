/** jsrsasign: signatures of tokens. A check that is told no algorithm takes the one that the token names. */
import type { Model } from '../engine/model';

const model: Model = {
  module: 'jsrsasign',
  functions: {
    'KJUR.jws.JWS.sign': { acts: { act: 'issue-token', parts: { algorithm: 'argument[0]', payload: 'argument[2]', key: 'argument[3]', expiry: 'argument[2].exp' } } },
    'KJUR.jws.JWS.verify': { acts: { act: 'check-token', parts: { token: 'argument[0]', key: 'argument[1]', algorithms: 'argument[2]' }, fixed: { answer: 'boolean' }, defaults: { algorithms: 'any' } } },
    'KJUR.jws.JWS.verifyJWT': { acts: { act: 'check-token', parts: { token: 'argument[0]', key: 'argument[1]', options: 'argument[2]', algorithms: 'argument[2].alg' }, fixed: { answer: 'boolean' } } },
    'KJUR.jws.JWS.parse': { acts: { act: 'read-token', parts: { token: 'argument[0]' } } },
  },
};

export default model;
