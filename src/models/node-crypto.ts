/** node:crypto: hashes, keys and what is random. */
import type { Model } from '../engine/model';

const HASHED = [
  { from: 'receiver', to: 'return' },
  { from: 'argument[0]', to: 'return' },
] as const;

const crypto: Model = {
  module: 'node:crypto',
  aliases: ['crypto'],
  functions: {
    createHash: { returns: 'Hash', constrains: [{ at: 'argument[0]', role: 'hash-algorithm' }] },
    hash: { returns: 'string', constrains: [{ at: 'argument[0]', role: 'hash-algorithm' }] },
    createHmac: {
      returns: 'Hmac',
      constrains: [
        { at: 'argument[0]', role: 'hmac-algorithm' },
        { at: 'argument[1]', role: 'key' },
      ],
    },
    'Hash.update': { returns: 'Hash', propagates: HASHED },
    'Hash.digest': { returns: 'string', propagates: [{ from: 'receiver', to: 'return' }] },
    'Hmac.update': { returns: 'Hmac', propagates: HASHED },
    'Hmac.digest': { returns: 'string', propagates: [{ from: 'receiver', to: 'return' }] },
    createSign: { returns: 'Sign', constrains: [{ at: 'argument[0]', role: 'signature-algorithm' }] },
    createVerify: { returns: 'Verify', constrains: [{ at: 'argument[0]', role: 'signature-algorithm' }] },
    createCipheriv: { returns: 'Cipher', constrains: [{ at: 'argument[1]', role: 'key' }] },
    createDecipheriv: { returns: 'Decipher', constrains: [{ at: 'argument[1]', role: 'key' }] },
  },
};

export default crypto;
