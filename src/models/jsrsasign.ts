/** jsrsasign: signatures of tokens, and hashes by name. A check of a token that is told no algorithm takes the one that the token names. */
import type { Behaviour, Model } from '../engine/model';
import { hashed, steps } from './rows/hashes';

const tokens = (at: string): Readonly<Record<string, Behaviour>> => ({
  [`${at}.sign`]: { acts: { act: 'issue-token', parts: { algorithm: 'argument[0]', payload: 'argument[2]', key: ['argument[3].utf8', 'argument[3].hex', 'argument[3].b64', 'argument[3].rstr', 'argument[3]'], expiry: 'argument[2].exp' } } },
  [`${at}.verify`]: { acts: { act: 'check-token', parts: { token: 'argument[0]', key: ['argument[1].utf8', 'argument[1].hex', 'argument[1].b64', 'argument[1].rstr', 'argument[1]'], algorithms: 'argument[2]' }, fixed: { answer: 'boolean' }, defaults: { algorithms: 'any' } } },
  [`${at}.verifyJWT`]: { acts: { act: 'check-token', parts: { token: 'argument[0]', key: 'argument[1]', options: 'argument[2]', algorithms: 'argument[2].alg' }, fixed: { answer: 'boolean' } } },
  [`${at}.parse`]: { acts: { act: 'read-token', parts: { token: 'argument[0]' } } },
});

const model: Model = {
  module: 'jsrsasign',
  functions: {
    ...tokens('KJUR.jws.JWS'),
    ...tokens('jws.JWS'),
    'KJUR.crypto.Util.md5': hashed('md5'),
    'KJUR.crypto.Util.sha1': hashed('sha1'),
    'KJUR.crypto.Util.sha256': hashed('sha256'),
    'KJUR.crypto.Util.sha512': hashed('sha512'),
    'KJUR.crypto.Util.hashString': { returns: 'string', seals: true, sinks: [{ at: 'argument[0]', kind: 'digest' }], acts: { act: 'hash', parts: { data: 'argument[0]', algorithm: 'argument[1]' } } },
    'KJUR.crypto.MessageDigest': { returns: 'Hash', acts: { act: 'hash', parts: { algorithm: 'argument[0].alg' } } },
    ...steps('Hash', 'updateString'),
    'KJUR.crypto.Mac': { acts: { act: 'keyed-hash', parts: { algorithm: 'argument[0].alg', key: 'argument[0].pass' } } },
    'KJUR.crypto.Signature': { acts: { act: 'sign', parts: { algorithm: 'argument[0].alg' } } },
    'KEYUTIL.generateKeypair': { acts: { act: 'make-key', parts: { algorithm: 'argument[0]', size: 'argument[1]', curve: 'argument[1]' } } },
    'KJUR.crypto.ECDSA': { acts: { act: 'make-key', parts: { curve: 'argument[0].curve' }, fixed: { algorithm: 'ecdsa' } } },
    'RSAKey.generate': { acts: { act: 'make-key', parts: { size: 'argument[0]', exponent: 'argument[1]' }, fixed: { algorithm: 'rsa' } } },
  },
};

export default model;
