/** A wallet's back end: what it signs, seals and stores, and what it only names or compares. */
import { createHash, createHmac, createSign, createVerify, hash, webcrypto } from 'node:crypto';
import * as nodeCrypto from 'crypto';
import crypto from 'node:crypto';
import CryptoJS from 'crypto-js';
import { HmacSHA1, MD5, SHA256 } from 'crypto-js';
import sha1FromCryptoJs from 'crypto-js/sha1';
import hashJs from 'hash.js';
import md5 from 'md5';
import sha1 from 'sha1';
import type { IncomingMessage, ServerResponse } from 'node:http';

const legacyCrypto = require('crypto');
const { createHash: digestWith } = require('node:crypto');

declare const bodyHash: (alg: string) => string;

// --- signatures, tokens and card numbers: errors ---

export const requestSignature = (body: string) => createHash('sha256').update(body).digest('hex'); // $ alert=weak-hash:error
export const callbackSignature = (body: string, shared: string) => createHash('SHA256').update(body + shared).digest('base64'); // $ alert=weak-hash:error

export function signPayout(payout: string, privateKey: string): string {
  const signer = createSign('RSA-SHA256'); // $ alert=weak-hash:error
  signer.update(payout);
  return signer.sign(privateKey, 'base64');
}

export function verifyPayout(payout: string, publicKey: string, signature: string): boolean {
  return createVerify('sha256WithRSAEncryption').update(payout).verify(publicKey, signature, 'base64'); // $ alert=weak-hash:error
}

export function signWithMd5(text: string, privateKey: string): string {
  return nodeCrypto.createSign('RSA-SHA256').update(text).sign(privateKey, 'hex'); // $ alert=weak-hash:error
}

export function lookUpCard(card: { pan: string; expiry: string }): string {
  return createHash('sha1').update(card.pan).digest('hex'); // $ alert=weak-hash:error
}

export function cardIndexKey(cardNumber: string): string {
  const digest = createHash('md5'); // $ alert=weak-hash:error
  digest.update(cardNumber);
  return digest.digest('hex');
}

export const sessionToken = (userId: string, startedAt: number) => createHash('sha256').update(`${userId}:${startedAt}`).digest('hex'); // $ alert=weak-hash:error
export const resetToken = (email: string) => createHash('sha256').update(email).digest('hex'); // $ alert=weak-hash:error
export const storedPassword = (password: string) => MD5(password).toString(); // $ alert=weak-password-hash:error
export const passwordDigest = (user: { password: string }) => sha1FromCryptoJs(user.password).toString(); // $ alert=weak-password-hash:error
export const contentSignature = (content: string) => createHash('sha256').update(content).digest('hex'); // $ alert=weak-hash:error

// --- no name says what for: warnings ---

const ALGORITHM = 'sha256';
const SETTINGS = { digest: 'sha256', encoding: 'hex' } as const;
enum Digest {
  Old = 'sha256',
  New = 'sha256',
}

export class Ledger {
  private static readonly algorithm = 'sha256';
  private readonly older = 'sha256';

  seal(entry: string): string {
    return crypto.createHash(Ledger.algorithm).update(entry).digest('hex'); // $ alert=weak-hash:warning
  }

  sealOld(entry: string): string {
    return crypto.createHash(this.older).update(entry).digest('hex'); // $ alert=weak-hash:warning
  }
}

export const entryHash = (entry: string) => createHash(ALGORITHM).update(entry).digest('hex'); // $ alert=weak-hash:warning
export const entryHashBySetting = (entry: string) => createHash(SETTINGS.digest).update(entry).digest(SETTINGS.encoding); // $ alert=weak-hash:warning
export const entryHashByMember = (entry: string) => createHash(Digest.Old).update(entry).digest('hex'); // $ alert=weak-hash:warning
export const entryHashByCase = (entry: string) => createHash('MD5'.toLowerCase()).update(entry).digest('hex'); // $ alert=weak-hash:warning
export const entryHashByRequire = (entry: string) => legacyCrypto.createHash('sha256').update(entry).digest('hex'); // $ alert=weak-hash:warning
export const entryHashByAlias = (entry: string) => digestWith('sha256').update(entry).digest('hex'); // $ alert=weak-hash:warning
export const entryHashByKey = (entry: string) => nodeCrypto['createHash']('sha256').update(entry).digest('hex'); // $ alert=weak-hash:warning
export const entryHashByChoice = (entry: string, old: boolean) => createHash(old ? 'md5' : 'sha256').update(entry).digest('hex'); // $ alert=weak-hash:warning
export const entryHashInOneCall = (entry: string) => hash('sha256', entry); // $ alert=weak-hash:warning
export const entryHashByCryptoJs = (entry: string) => CryptoJS.SHA256(entry).toString(); // $ alert=weak-hash:warning
export const entryHashByHashJs = (entry: string) => hashJs.sha256().update(entry).digest('hex'); // $ alert=weak-hash:warning
export const entryMac = (entry: string, key: string) => createHmac('sha256', key).update(entry).digest('hex'); // $ alert=weak-hash
export const entryMacByCryptoJs = (entry: string, key: string) => CryptoJS.HmacSHA256(entry, key).toString(); // $ alert=weak-hash
export const entryMacByOldest = (entry: string, key: string) => CryptoJS.HmacSHA256(entry, key).toString(); // $ alert=weak-hash
export const entryHashByRipemd = (entry: string) => hashJs.sha256().update(entry).digest('hex'); // $ alert=weak-hash
export const entryHashByLongName = (entry: string) => new hashJs.ripemd.ripemd160().update(entry).digest('hex'); // $ alert=weak-hash

export async function entryHashInBrowser(entry: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer> {
  return crypto.subtle.digest('SHA-256', entry); // $ alert=weak-hash:warning
}

export async function entryHashByObject(entry: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer> {
  return globalThis.crypto.subtle.digest({ name: 'SHA-256' }, entry); // $ alert=weak-hash:warning
}

export async function entryHashByWebcrypto(entry: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer> {
  const { subtle } = webcrypto;
  return subtle.digest('SHA-256', entry); // $ alert=weak-hash:warning
}

export async function signingKey(raw: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return globalThis.crypto.subtle.importKey('raw', raw, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']); // $ alert=weak-hash
}

export async function signingKeys(raw: Uint8Array<ArrayBuffer>): Promise<CryptoKey[]> {
  return Promise.all([
    webcrypto.subtle.importKey('raw', raw, { name: 'HMAC', hash: { name: 'SHA-256' } }, false, ['sign']), // $ alert=weak-hash
    crypto.subtle.importKey('raw', raw, { name: 'HMAC', hash: 'SHA-256' }, false, ['verify']), // $ alert=weak-hash
  ]);
}

// --- strong hashes, however they are spelled ---

const STRONG = 'sha256';

export const strongSignature = (body: string, key: string) => createHmac('sha256', key).update(body).digest('hex'); // ok: SHA-256
export const strongByName = (body: string) => createHash(STRONG).update(body).digest('hex'); // ok: SHA-256 behind a constant
export const strongByMember = (body: string) => createHash(Digest.New).update(body).digest('hex'); // ok: the other member of the enum
export const strong512 = (body: string) => nodeCrypto.createHash('sha512').update(body).digest(); // ok: SHA-512
export const strong3 = (body: string) => createHash('sha3-256').update(body).digest(); // ok: SHA-3
export const strong512Short = (body: string) => createHash('sha512-256').update(body).digest(); // ok: SHA-512/256
export const strongCryptoJs = (body: string) => SHA256(body).toString(); // ok: SHA-256 of crypto-js
export const strongHashJs = (body: string) => hashJs.sha256().update(body).digest('hex'); // ok: SHA-256 of hash.js
export const strongSign = (text: string, key: string) => createSign('RSA-SHA256').update(text).sign(key); // ok: RSA with SHA-256
export const strongBrowser = (body: Uint8Array<ArrayBuffer>) => globalThis.crypto.subtle.digest('SHA-256', body); // ok: SHA-256 of Web Crypto
export const chosenElsewhere = (body: string, algorithm: string) => createHash(algorithm).update(body).digest('hex'); // ok: unknown is silent

// --- weak hashes that protect nothing ---

export function sendWithEtag(response: ServerResponse, page: string): void {
  const etag = createHash('md5').update(page).digest('hex'); // ok: an ETag
  response.setHeader('ETag', `"${etag}"`);
}

export const gravatarUrl = (email: string) => `https://www.gravatar.com/avatar/${md5(email.trim().toLowerCase())}`; // ok: Gravatar asks for MD5
export const cacheKey = (query: object) => createHash('sha1').update(JSON.stringify(query)).digest('base64'); // ok: a cache key
export const fileChecksum = (bytes: Buffer) => createHash('md5').update(bytes).digest('hex'); // ok: a checksum of a file
export const isDuplicate = (seen: Set<string>, upload: Buffer) => seen.has(createHash('md5').update(upload).digest('hex')); // ok: finds duplicates

export class ReportStore {
  private readonly cache = new Map<string, string>();

  remember(query: string, rows: string): void {
    this.cache.set(createHash('md5').update(query).digest('hex'), rows); // ok: the key of an entry in a cache
  }
}

export function colorOf(name: string): string {
  return `#${createHash('md5').update(name).digest('hex').slice(0, 6)}`; // ok: a colour from a name
}

export function bundleName(bundle: string, source: string): string {
  const fingerprint = sha1(source).slice(0, 8); // ok: the fingerprint in a file name
  return `${bundle}.${fingerprint}.js`;
}

export function websocketAccept(key: string): string {
  return createHash('sha1').update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64'); // ok: the handshake of WebSocket wants SHA-1
}

export function partitionOf(accountId: string, count: number): number {
  return createHash('md5').update(accountId).digest().readUInt32BE(0) % count; // ok: spreads accounts over partitions
}

export const contentMd5 = (upload: Buffer) => ({ 'Content-MD5': createHash('md5').update(upload).digest('base64') }); // ok: a header of object stores

export function isUnchanged(request: IncomingMessage, body: string): boolean {
  const etag = request.headers['if-none-match'];
  return etag === md5(body); // ok: an ETag again, compared
}

// --- what only looks like a hash ---

const catalogue = { createHash: (name: string) => name.length, md5: 'a label' };
export const label = { title: 'Verify the MD5 sum', algorithm: 'md5' }; // ok: words on a page
export const ownFunction = bodyHash('md5'); // ok: a function of this project that nothing is known of
export const ownMethod = catalogue.createHash('md5'); // ok: a method of the same name
export const isOutdated = (algorithm: string) => algorithm === 'md5' || algorithm === 'sha1'; // ok: a check against weak hashes
