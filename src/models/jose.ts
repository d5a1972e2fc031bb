/** jose: tokens by WebCrypto; a secret comes in as bytes. */
import type { Acting, Model } from '../engine/model';

const signs = { constrains: [{ at: 'argument[0]', role: 'key' }] } as const;
const opens = { constrains: [{ at: 'argument[1]', role: 'key' }] } as const;
const makes: Acting = { act: 'make-key', parts: { algorithm: 'argument[0]', size: 'argument[1]', curve: 'argument[1]' } };
const self = { returns: 'SignJWT' } as const;

const jose: Model = {
  module: 'jose',
  functions: {
    'SignJWT.setProtectedHeader': self,
    'SignJWT.setIssuedAt': self,
    'SignJWT.setIssuer': self,
    'SignJWT.setAudience': self,
    'SignJWT.setSubject': self,
    'SignJWT.setJti': self,
    'SignJWT.setNotBefore': self,
    'SignJWT.setExpirationTime': self,
    'SignJWT.sign': signs,
    'CompactSign.setProtectedHeader': { returns: 'CompactSign' },
    'CompactSign.sign': signs,
    EncryptJWT: { returns: 'EncryptJWT' },
    'EncryptJWT.setProtectedHeader': { returns: 'EncryptJWT' },
    'EncryptJWT.encrypt': signs,
    'JWK.asKey': signs,
    'JWT.sign': opens,
    'JWT.verify': opens,
    generateKeyPair: { acts: { act: 'make-key', parts: { algorithm: 'argument[0]', size: 'argument[1].modulusLength', curve: 'argument[1].crv' } } },
    'JWK.generate': { acts: makes },
    'JWK.generateSync': { acts: makes },
    jwtVerify: opens,
    jwtDecrypt: opens,
    compactVerify: opens,
  },
};

export default jose;
