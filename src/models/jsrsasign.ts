/** jsrsasign: keys of tokens. */
import type { Model } from '../engine/model';

const key = { constrains: [{ at: 'argument[1]', role: 'key' }] } as const;

const model: Model = {
  module: 'jsrsasign',
  functions: {
    'KEYUTIL.generateKeypair': { acts: { act: 'make-key', parts: { algorithm: 'argument[0]', size: 'argument[1]', curve: 'argument[1]' } } },
    'KJUR.crypto.ECDSA': { acts: { act: 'make-key', parts: { curve: 'argument[0].curve' }, fixed: { algorithm: 'ecdsa' } } },
    'RSAKey.generate': { acts: { act: 'make-key', parts: { size: 'argument[0]', exponent: 'argument[1]' }, fixed: { algorithm: 'rsa' } } },
    'KJUR.jws.JWS.sign': { constrains: [{ at: 'argument[3]', role: 'key' }] },
    'KJUR.jws.JWS.verify': key,
    'KJUR.jws.JWS.verifyJWT': key,
  },
};

export default model;
