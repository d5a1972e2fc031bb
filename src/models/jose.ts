/** jose: tokens by WebCrypto; a secret comes in as bytes. */
import type { Model } from '../engine/model';

const signs = { constrains: [{ at: 'argument[0]', role: 'key' }] } as const;
const opens = { constrains: [{ at: 'argument[1]', role: 'key' }] } as const;
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
    jwtVerify: opens,
    jwtDecrypt: opens,
    compactVerify: opens,
  },
};

export default jose;
