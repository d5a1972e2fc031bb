/** jsrsasign: keys of tokens, and hashes by name. */
import type { Model } from '../engine/model';
import { hashed, steps } from './rows/hashes';

const key = { constrains: [{ at: 'argument[1]', role: 'key' }] } as const;

const model: Model = {
  module: 'jsrsasign',
  functions: {
    'KJUR.jws.JWS.sign': { constrains: [{ at: 'argument[3]', role: 'key' }] },
    'KJUR.jws.JWS.verify': key,
    'KJUR.jws.JWS.verifyJWT': key,
    'KJUR.crypto.Util.md5': hashed('md5'),
    'KJUR.crypto.Util.sha1': hashed('sha1'),
    'KJUR.crypto.Util.sha256': hashed('sha256'),
    'KJUR.crypto.Util.sha512': hashed('sha512'),
    'KJUR.crypto.Util.hashString': { returns: 'string', seals: true, sinks: [{ at: 'argument[0]', kind: 'digest' }], acts: { act: 'hash', parts: { data: 'argument[0]', algorithm: 'argument[1]' } } },
    'KJUR.crypto.MessageDigest': { returns: 'Hash', acts: { act: 'hash', parts: { algorithm: 'argument[0].alg' } } },
    ...steps('Hash', 'updateString'),
    'KJUR.crypto.Mac': { acts: { act: 'keyed-hash', parts: { algorithm: 'argument[0].alg', key: 'argument[0].pass' } } },
    'KJUR.crypto.Signature': { acts: { act: 'sign', parts: { algorithm: 'argument[0].alg' } } },
  },
};

export default model;
