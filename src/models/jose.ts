/** jose: tokens by WebCrypto; a secret comes in as bytes. */
import type { Acting, Behaviour, Model } from '../engine/model';

const STEPS = ['setIssuedAt', 'setIssuer', 'setAudience', 'setSubject', 'setJti', 'setNotBefore', 'setExpirationTime'];
const builder = (type: string, ...more: readonly string[]): Readonly<Record<string, Behaviour>> => Object.fromEntries([...STEPS, ...more].map((method) => [`${type}.${method}`, { returns: type }]));

const issues: Acting = {
  act: 'issue-token',
  parts: { payload: 'called.new[0]', key: 'argument[0]', algorithm: 'called.setProtectedHeader[0].alg', expiry: ['called.setExpirationTime[0]', 'called.new[0].exp'] },
};

/** A key says by itself what it is for, so that nobody can choose another algorithm. */
const fitting = { algorithms: 'what fits the key' };
const checks: Acting = { act: 'check-token', parts: { token: 'argument[0]', key: 'argument[1]', options: 'argument[2]', algorithms: 'argument[2].algorithms' }, defaults: fitting };
/** The key of the text is encrypted for whoever reads it, and the name of that says the padding. */
const wraps: Acting = { act: 'encrypt', parts: { algorithm: 'called.setProtectedHeader[0].alg', padding: 'called.setProtectedHeader[0].alg' } };
const makes: Acting = { act: 'make-key', parts: { algorithm: 'argument[0]', size: 'argument[1]', curve: 'argument[1]' } };
const opens: Acting = { act: 'check-token', parts: { token: 'argument[0]', key: 'argument[1]', options: 'argument[2]' }, defaults: fitting };
const signsText: Behaviour = { acts: { act: 'issue-token', parts: { key: 'argument[0]' }, defaults: { expiry: 'in the text' } } };

const jose: Model = {
  module: 'jose',
  functions: {
    ...builder('SignJWT', 'setProtectedHeader'),
    'SignJWT.sign': { acts: issues },
    EncryptJWT: { returns: 'EncryptJWT' },
    ...builder('EncryptJWT', 'setProtectedHeader'),
    'EncryptJWT.encrypt': { acts: issues, alsoActs: [wraps] },
    CompactEncrypt: { returns: 'CompactEncrypt' },
    'CompactEncrypt.setProtectedHeader': { returns: 'CompactEncrypt' },
    'CompactEncrypt.encrypt': { seals: true, acts: wraps },
    'UnsecuredJWT.encode': { acts: { act: 'issue-token', parts: { payload: 'called.new[0]', expiry: ['called.setExpirationTime[0]', 'called.new[0].exp'] }, fixed: { algorithm: 'none' } } },
    ...builder('UnsecuredJWT'),
    // It asks for the end and the issuer, and takes no token that is signed.
    'UnsecuredJWT.decode': { acts: { act: 'check-token', parts: { token: 'argument[0]', options: 'argument[1]' }, fixed: { algorithms: 'none' }, defaults: { key: 'none' } } },
    // Whatever is signed: a token, or a text that ends by itself.
    'CompactSign.setProtectedHeader': { returns: 'CompactSign' },
    'CompactSign.sign': signsText,
    'FlattenedSign.setProtectedHeader': { returns: 'FlattenedSign' },
    'FlattenedSign.sign': signsText,
    'GeneralSign.addSignature': signsText,
    importJWK: { constrains: [{ at: 'argument[0].k', role: 'token-key' }] },
    jwtVerify: { acts: checks },
    jwtDecrypt: { acts: checks },
    compactVerify: { acts: checks },
    compactDecrypt: { acts: opens },
    flattenedVerify: { acts: checks },
    flattenedDecrypt: { acts: opens },
    generalVerify: { acts: checks },
    'base64url.decode': { encodes: true },
    decodeJwt: { acts: { act: 'read-token', parts: { token: 'argument[0]' } } },
    // Versions 1 and 2.
    'JWK.asKey': { constrains: [{ at: 'argument[0]', role: 'token-key' }] },
    'JWT.sign': {
      acts: { act: 'issue-token', parts: { payload: 'argument[0]', key: 'argument[1]', options: 'argument[2]', algorithm: 'argument[2].algorithm', expiry: ['argument[2].expiresIn', 'argument[0].exp'] } },
    },
    'JWT.verify': { acts: { act: 'check-token', parts: { token: 'argument[0]', key: 'argument[1]', options: 'argument[2]', algorithms: 'argument[2].algorithms', lenient: 'argument[2].ignoreExp' }, defaults: fitting } },
    'JWT.decode': { acts: { act: 'read-token', parts: { token: 'argument[0]', options: 'argument[1]' } } },
    generateKeyPair: { acts: { act: 'make-key', parts: { algorithm: 'argument[0]', size: 'argument[1].modulusLength', curve: 'argument[1].crv' } } },
    'JWK.generate': { acts: makes },
    'JWK.generateSync': { acts: makes },
  },
  // The key that is none.
  fields: { 'JWK.None': { constant: null } },
};

export default jose;
