/** jsrsasign: keys of tokens. */
import type { Model } from '../engine/model';

const key = { constrains: [{ at: 'argument[1]', role: 'key' }] } as const;

const model: Model = {
  module: 'jsrsasign',
  functions: {
    'KJUR.jws.JWS.sign': { constrains: [{ at: 'argument[3]', role: 'key' }] },
    'KJUR.jws.JWS.verify': key,
    'KJUR.jws.JWS.verifyJWT': key,
  },
};

export default model;
