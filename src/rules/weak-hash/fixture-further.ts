/** Weak hashes of still further libraries, checksums that are taken for protection, and hashes that a library is handed. */
import { createHash } from 'node:crypto';
import * as adler32 from 'adler-32';
import blueimpMd5 from 'blueimp-md5';
import * as crc32 from 'crc-32';
import createHashOf from 'create-hash';
import createHmacOf from 'create-hmac';
import CryptoJS from 'crypto-js';
import hashJs from 'hash.js';
import hasha from 'hasha';
import { md5 as wasmMd5, ripemd160 as wasmRipemd160 } from 'hash-wasm';
import { KJUR } from 'jsrsasign';
import jsSHA from 'jssha';
import MD5 from 'md5.js';
import forge from 'node-forge';
import { hmac } from '@noble/hashes/hmac.js';
import { md5 as nobleMd5 } from '@noble/hashes/legacy.js';
import RIPEMD160 from 'ripemd160';
import sha from 'sha.js';
import sjcl from 'sjcl';

export const crcToken = (user: string) => ({ token: crc32.str(user) }); // $ alert=weak-hash:error
export const crcTokenOfBytes = (user: Uint8Array) => ({ token: crc32.buf(user) }); // $ alert=weak-hash:error
export const crcSignature = (body: string) => ({ signature: crc32.bstr(body) }); // $ alert=weak-hash:error
export const adlerSignature = (body: string) => ({ signature: adler32.str(body) }); // $ alert=weak-hash:error
export const adlerSignatureOfBytes = (body: Uint8Array) => ({ signature: adler32.buf(body) }); // $ alert=weak-hash:error
export const blueimpToken = (user: string) => ({ token: blueimpMd5(user) }); // $ alert=weak-hash:error
export const steppedToken = (user: string) => ({ token: new MD5().update(user).digest('hex') }); // $ alert=weak-hash:error
export const steppedTokenR = (user: string) => ({ token: new RIPEMD160().update(user).digest('hex') }); // $ alert=weak-hash:error
export const namedToken = (user: string) => ({ token: sha('sha1').update(user).digest('hex') }); // $ alert=weak-hash:error
export const classToken = (user: string) => ({ token: new sha.sha1().update(user).digest('hex') }); // $ alert=weak-hash:error
export const browserToken = (user: string) => ({ token: createHashOf('md5').update(user).digest('hex') }); // $ alert=weak-hash:error
export const browserMac = (body: string, key: string) => createHmacOf('sha1', key).update(body).digest('hex'); // $ alert=weak-hash
export const hashaToken = (user: string) => ({ token: hasha(user, { algorithm: 'md5' }) }); // $ alert=weak-hash:error
export const wasmToken = async (user: string) => ({ token: await wasmMd5(user) }); // $ alert=weak-hash:error
export const wasmTokenR = async (user: string) => ({ token: await wasmRipemd160(user) }); // $ alert=weak-hash:error
export const shaToken = (user: string) => ({ token: new jsSHA('SHA-1', 'TEXT').update(user).getHash('HEX') }); // $ alert=weak-hash:error
export const sjclToken = (user: string) => ({ token: sjcl.codec.hex.fromBits(sjcl.hash.sha1.hash(user)) }); // $ alert=weak-hash:error
export const forgeCardIndex = (cardNumber: string) => forge.md.md5.create().update(cardNumber).digest().toHex(); // $ alert=weak-hash:error
export const algoSignature = (body: string) => ({ signature: CryptoJS.algo.MD5.create().update(body).finalize() }); // $ alert=weak-hash:error
export const algoMac = (body: string, key: string) => CryptoJS.algo.HMAC.create(CryptoJS.algo.SHA1, key).update(body).finalize(); // $ alert=weak-hash
export const hashJsMac = (body: string, key: string) => hashJs.hmac(hashJs.sha1, key).update(body).digest('hex'); // $ alert=weak-hash
export const nobleMac = (body: Uint8Array, key: Uint8Array) => hmac(nobleMd5, key, body); // $ alert=weak-hash
export const utilToken = (user: string) => ({ token: KJUR.crypto.Util.md5(user) }); // $ alert=weak-hash:error
export const utilTokenByName = (user: string) => ({ token: KJUR.crypto.Util.hashString(user, 'sha1') }); // $ alert=weak-hash:error

export function macByJsrsasign(body: string, key: string): string {
  const mac = new KJUR.crypto.Mac({ alg: 'HmacSHA1', pass: key }); // $ alert=weak-hash
  return mac.doFinalString(body);
}

export function signedByJsrsasign(body: string, key: string): string {
  const signer = new KJUR.crypto.Signature({ alg: 'SHA1withRSA' }); // $ alert=weak-hash:error
  signer.init(key);
  return signer.signString(body);
}

export function macByForge(body: string, key: string): string {
  const mac = forge.hmac.create();
  mac.start('sha1', key); // $ alert=weak-hash
  mac.update(body);
  return mac.digest().toHex();
}

function digestWith(algorithm: string, text: string): string {
  return createHashOf(algorithm).update(text).digest('hex');
}
export const tokenThere = (user: string) => ({ token: digestWith('md5', user) }); // $ alert=weak-hash:error

export const crcOfLine = (line: string) => crc32.str(line); // ok: a checksum, and nothing says more
export const adlerOfLine = (line: string) => adler32.str(line); // ok: the same
export const strongThere = (user: string) => ({ token: digestWith('sha256', user) }); // ok: SHA-256
export const strongToken = (user: string) => ({ token: sha('sha256').update(user).digest('hex') }); // ok: SHA-256
export const strongHashJsMac = (body: string, key: string) => hashJs.hmac(hashJs.sha256, key).update(body).digest('hex'); // ok: SHA-256
export const strongHasha = (user: string) => ({ token: hasha(user) }); // ok: SHA-512 by default
export const headers = (page: string) => ({ ETag: `"${blueimpMd5(page)}"` }); // ok: an ETag
export const password = (password: string) => password.trim(); // ok: no hash

export const requestOfOauth1 = {
  signature_method: 'HMAC-SHA1',
  sign: (base: string, oauthSecret: string) => createHmacOf('sha1', oauthSecret).update(base).digest('base64'), // ok: RFC 5849 wants it
};
export const scramClientKey = (salted: string) => createHmacOf('sha1', salted).update('Client Key').digest('hex'); // ok: SCRAM-SHA-1 by RFC 5802
export const scramStoredKey = (clientKey: string) => ({ storedSecret: sha('sha1').update(clientKey).digest('hex') }); // ok: the same
export const acceptOf = (key: string) => `Sec-WebSocket-Accept: ${sha('sha1').update(key).digest('base64')}`; // ok: RFC 6455
export function mysql_native_password(secret: string): string {
  return sha('sha1').update(secret).digest('hex'); // ok: what the server wants
}
export const getMd5 = (data: string) => createHashOf('md5').update(data).digest('hex'); // ok: a wrapper, whose callers know what it is for

export const spanIdFor = (trace: string, seed: string) => createHash('sha1').update(trace).update(seed).digest('hex').slice(0, 16); // ok: makes a name, always the same one
const opaque = (text: string) => createHash('sha1').update(text).digest('hex'); // ok: only makes names
export const buildFieldName = (row: number) => opaque(`row:${row}`);
export const sessionIdOf = (user: string) => createHash('sha1').update(user).digest('hex'); // $ alert=weak-hash:error
