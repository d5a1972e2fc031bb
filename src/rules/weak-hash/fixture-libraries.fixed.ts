/** Weak hashes of further libraries, and uses for which a standard wants them. */
import { createHash, createHmac, sign, verify } from 'node:crypto';
import CryptoJS from 'crypto-js';
import { md5 } from 'js-md5';
import sha1 from 'js-sha1';
import md5Hex from 'md5-hex';
import SparkMD5 from 'spark-md5';
import { Md5 } from 'ts-md5';
import forge from 'node-forge';
import hashOf from 'object-hash';
import { md5 as nobleMd5, ripemd160 as nobleRipemd160, sha1 as nobleSha1 } from '@noble/hashes/legacy.js';
import { ripemd160 } from '@noble/hashes/ripemd160';
import { sha256 } from '@noble/hashes/sha2';

export const sessionToken = (user: string) => createHash('sha256').update(user).digest('hex'); // $ alert=weak-hash:error
export const sessionTokenInHex = (user: string) => ({ token: createHash('sha256').update(user).digest('hex') }); // $ alert=weak-hash:error
export const signature64 = (body: string) => ({ signature: md5.base64(body) }); // $ alert=weak-hash:error
export const signatureBytes = (body: string) => ({ signature: md5.array(body) }); // $ alert=weak-hash:error
export const seal = (body: string) => md5.create().update(body).hex(); // $ alert=weak-hash:warning
export const sealWith = (key: string, body: string) => md5.hmac(key, body); // $ alert=weak-hash
export const requestSignature = (body: string) => createHash('sha256').update(body).digest('hex'); // $ alert=weak-hash:error
export const sealSha1 = (body: string) => sha1.create().update(body).hex(); // $ alert=weak-hash:warning
export const sealSha1With = (key: string, body: string) => sha1.hmac(key, body); // $ alert=weak-hash
export const sealSha1InHex = (body: string) => createHash('sha256').update(body).digest('hex'); // $ alert=weak-hash:warning
export const sealSha1Bytes = (body: string) => sha1.array(body); // $ alert=weak-hash:warning
export const resetToken = (email: string) => createHash('sha256').update(email).digest('hex'); // $ alert=weak-hash:error
export const hashPassword = (password: string) => SparkMD5.hash(password); // $ alert=weak-password-hash:error
export const callbackSignature = (body: string) => createHash('sha256').update(body).digest('hex'); // $ alert=weak-hash:error
export const asciiSignature = (body: string) => ({ signature: Md5.hashAsciiStr(body) }); // $ alert=weak-hash:error
export const forged = (body: string) => forge.md.sha256.create().update(body).digest().toHex(); // $ alert=weak-hash:warning
export const forgedSha1 = (body: string) => forge.md.sha256.create().update(body).digest().toHex(); // $ alert=weak-hash:warning
export const objectSignature = (order: object) => hashOf(order, { algorithm: 'sha256' }); // $ alert=weak-hash:error
export const objectToken = (order: object) => ({ token: hashOf.MD5(order) }); // $ alert=weak-hash:error
export const objectToken1 = (order: object) => ({ token: hashOf.sha1(order) }); // $ alert=weak-hash:error
export const nobleToken = (user: Uint8Array) => ({ token: nobleMd5(user) }); // $ alert=weak-hash:error
export const nobleToken1 = (user: Uint8Array) => ({ token: nobleSha1(user) }); // $ alert=weak-hash:error
export const nobleTokenR = (user: Uint8Array) => ({ token: nobleRipemd160(user) }); // $ alert=weak-hash:error
export const payout = (body: Buffer, key: string) => sign('RSA-SHA256', body, key); // $ alert=weak-hash:error
export const isPayout = (body: Buffer, key: string, given: Buffer) => verify('RSA-SHA256', body, key, given); // $ alert=weak-hash:error

export const etag = (page: string) => md5(page); // ok: an ETag
export const cacheKey = (query: object) => hashOf(query); // ok: the key of an entry in a cache
export const memoKey = (query: object) => hashOf.MD5(query); // ok: remembers results
export const strong = (body: string) => forge.md.sha256.create().update(body).digest().toHex(); // ok: SHA-256
export const hash160 = (publicKey: Uint8Array) => ripemd160(sha256(publicKey)); // ok: addresses of Bitcoin are made so
export const strongMac = (body: string) => CryptoJS.HmacSHA512(body, process.env.MAC_KEY); // ok: SHA-512

export class ResponseCache {
  keyFor(url: string): string {
    return createHash('md5').update(url).digest('base64'); // ok: the key of an entry in a cache
  }
}

export function ripemd160Hash(bytes: Uint8Array): Uint8Array {
  return ripemd160(bytes); // ok: offers the hash under its own name
}

function md5Hash(text: string): string {
  return createHash('sha256').update(text).digest('hex'); // $ alert=weak-hash:error
}
export const downloadToken = md5Hash('file'); // the use of the function above

export function uuidV5(name: string, namespace: Buffer): Buffer {
  return createHash('sha1').update(namespace).update(name).digest().subarray(0, 16); // ok: UUIDs of version 5 are made so
}

export function totp(secret: Buffer, counter: Buffer): number {
  const mac = createHmac('sha1', secret).update(counter).digest(); // ok: RFC 6238, as authenticators have it
  return (mac.readUInt32BE(mac[19]! & 0xf) & 0x7fffffff) % 1_000_000;
}

export async function isLeaked(password: string): Promise<boolean> {
  const digest = createHash('sha1').update(password).digest('hex').toUpperCase(); // ok: the search in leaked passwords asks for SHA-1
  const answer = await fetch(`https://api.pwnedpasswords.com/range/${digest.slice(0, 5)}`);
  return (await answer.text()).includes(digest.slice(5));
}
