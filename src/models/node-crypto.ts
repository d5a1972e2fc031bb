/** node:crypto: hashes, keys and what is random. */
import type { Model } from '../engine/model';
import { webCryptoBelow } from './web-crypto';

const derived = { constrains: [{ at: 'argument[0]', role: 'key' }] } as const;
const expanded = { constrains: [{ at: 'argument[1]', role: 'key' }] } as const;
const signature = { constrains: [{ at: 'argument[0]', role: 'signature-algorithm' }] } as const;

const crypto: Model = {
  module: 'node:crypto',
  aliases: ['crypto'],
  functions: {
    createHash: { returns: 'Hash', constrains: [{ at: 'argument[0]', role: 'hash-algorithm' }] },
    hash: { returns: 'string', seals: true, constrains: [{ at: 'argument[0]', role: 'hash-algorithm' }] },
    createHmac: {
      returns: 'Hmac',
      constrains: [
        { at: 'argument[0]', role: 'hmac-algorithm' },
        { at: 'argument[1]', role: 'key' },
      ],
    },
    'Hash.update': { returns: 'Hash', propagates: [{ from: 'argument[0]', to: 'return' }] },
    'Hash.digest': { returns: 'string', seals: true },
    'Hmac.update': { returns: 'Hmac', propagates: [{ from: 'argument[0]', to: 'return' }] },
    'Hmac.digest': { returns: 'string', seals: true },
    'Cipher.update': { returns: 'string', seals: true },
    'Cipher.final': { returns: 'string', seals: true },
    ...webCryptoBelow('webcrypto.subtle'),
    ...webCryptoBelow('subtle'),
    sign: { constrains: [...signature.constrains, { at: 'argument[2]', role: 'key' }] },
    verify: signature,
    scryptSync: { ...derived, seals: true },
    scrypt: derived,
    pbkdf2Sync: { ...derived, seals: true },
    pbkdf2: derived,
    createSecretKey: derived,
    pseudoRandomBytes: { generates: ['random-weak'] },
    hkdf: expanded,
    hkdfSync: expanded,
    createPrivateKey: { constrains: [{ at: 'argument[0].passphrase', role: 'password' }] },
    createSign: { returns: 'Sign', ...signature },
    'Sign.update': { returns: 'Sign' },
    'Sign.sign': derived,
    createVerify: signature,
    createCipher: expanded,
    createDecipher: expanded,
    createCipheriv: { returns: 'Cipher', constrains: [{ at: 'argument[1]', role: 'key' }] },
    createDecipheriv: { constrains: [{ at: 'argument[1]', role: 'key' }] },
  },
};

export default crypto;
