/** Fast hashes of further libraries, of passwords. */
import { Sha1, Sha256 } from '@aws-crypto/sha256-js';
import apacheMd5 from 'apache-md5';
import blueimpMd5 from 'blueimp-md5';
import createHashOf from 'create-hash';
import createHmacOf from 'create-hmac';
import CryptoJS from 'crypto-js';
import hashJs from 'hash.js';
import hasha, { hash as hashaHash, hashSync as hashaSync, hashaSync as hashaOldSync } from 'hasha';
import * as wasm from 'hash-wasm';
import { md5 } from 'js-md5';
import sha1 from 'js-sha1';
import { sha224, sha256 } from 'js-sha256';
import { keccak256, sha3_256, sha3_512 } from 'js-sha3';
import { sha384, sha512 } from 'js-sha512';
import { KJUR } from 'jsrsasign';
import jsSHA from 'jssha';
import sodium from 'libsodium-wrappers';
import md5Of from 'md5';
import MD5 from 'md5.js';
import md5Hex from 'md5-hex';
import forge from 'node-forge';
import * as noble2 from '@noble/hashes/blake2.js';
import { blake3 } from '@noble/hashes/blake3.js';
import { hmac } from '@noble/hashes/hmac.js';
import * as nobleOld from '@noble/hashes/legacy.js';
import * as nobleSha2 from '@noble/hashes/sha2.js';
import * as nobleSha3 from '@noble/hashes/sha3.js';
import hashOf from 'object-hash';
import RIPEMD160 from 'ripemd160';
import sha from 'sha.js';
import sha1Of from 'sha1';
import sjcl from 'sjcl';
import SparkMD5 from 'spark-md5';
import { Md5 } from 'ts-md5';
import nacl from 'tweetnacl';

declare const password: string;
declare const bytes: Uint8Array;
declare const key: string;

const passwordBytes = new TextEncoder().encode(password);

export const kept1 = md5Of(password); // $ alert=weak-password-hash:error
export const kept2 = md5Hex(password); // $ alert=weak-password-hash:error
export const kept3 = sha1Of(password); // $ alert=weak-password-hash:error
export const kept4 = blueimpMd5(password); // $ alert=weak-password-hash:error
export const kept5 = md5(password); // $ alert=weak-password-hash:error
export const kept6 = md5.hex(password); // $ alert=weak-password-hash:error
export const kept7 = md5.base64(password); // $ alert=weak-password-hash:error
export const kept8 = md5.array(password); // $ alert=weak-password-hash:error
export const kept9 = md5.create().update(password).hex(); // $ alert=weak-password-hash:error
export const kept10 = sha1(password); // $ alert=weak-password-hash:error
export const kept11 = sha1.hex(password); // $ alert=weak-password-hash:error
export const kept12 = sha1.array(password); // $ alert=weak-password-hash:error
export const kept13 = sha1.create().update(password).hex(); // $ alert=weak-password-hash:error
export const kept14 = sha256(password); // $ alert=weak-password-hash:error
export const kept15 = sha256.hex(password); // $ alert=weak-password-hash:error
export const kept16 = sha256.create().update(password).hex(); // $ alert=weak-password-hash:error
export const kept17 = sha224(password); // $ alert=weak-password-hash:error
export const kept18 = sha512(password); // $ alert=weak-password-hash:error
export const kept19 = sha512.hex(password); // $ alert=weak-password-hash:error
export const kept20 = sha384(password); // $ alert=weak-password-hash:error
export const kept21 = sha3_256(password); // $ alert=weak-password-hash:error
export const kept22 = sha3_512(password); // $ alert=weak-password-hash:error
export const kept23 = keccak256(password); // $ alert=weak-password-hash:error
export const kept24 = SparkMD5.hash(password); // $ alert=weak-password-hash:error
export const kept25 = Md5.hashStr(password); // $ alert=weak-password-hash:error
export const kept26 = Md5.hashAsciiStr(password); // $ alert=weak-password-hash:error
export const kept27 = new MD5().update(password).digest('hex'); // $ alert=weak-password-hash:error
export const kept28 = new RIPEMD160().update(password).digest('hex'); // $ alert=weak-password-hash:error
export const kept29 = sha('sha256').update(password).digest('hex'); // $ alert=weak-password-hash:error
export const kept30 = new sha.sha1().update(password).digest('hex'); // $ alert=weak-password-hash:error
export const kept31 = new sha.sha256().update(password).digest('hex'); // $ alert=weak-password-hash:error
export const kept32 = new sha.sha512().update(password).digest('hex'); // $ alert=weak-password-hash:error
export const kept33 = createHashOf('sha256').update(password).digest('hex'); // $ alert=weak-password-hash:error
export const kept34 = new jsSHA('SHA-512', 'TEXT').update(password).getHash('HEX'); // $ alert=weak-password-hash:error
export const kept35 = hasha(password); // $ alert=weak-password-hash:error
export const kept36 = hashaHash(password, { algorithm: 'sha256' }); // $ alert=weak-password-hash:error
export const kept37 = hashaSync(password, { algorithm: 'md5' }); // $ alert=weak-password-hash:error
export const kept38 = hashaOldSync(password); // $ alert=weak-password-hash:error
export const kept39 = hashJs.sha1().update(password).digest('hex'); // $ alert=weak-password-hash:error
export const kept40 = hashJs.sha224().update(password).digest('hex'); // $ alert=weak-password-hash:error
export const kept41 = hashJs.sha256().update(password).digest('hex'); // $ alert=weak-password-hash:error
export const kept42 = hashJs.sha384().update(password).digest('hex'); // $ alert=weak-password-hash:error
export const kept43 = hashJs.sha512().update(password).digest('hex'); // $ alert=weak-password-hash:error
export const kept44 = hashJs.ripemd160().update(password).digest('hex'); // $ alert=weak-password-hash:error
export const kept45 = new hashJs.ripemd.ripemd160().update(password).digest('hex'); // $ alert=weak-password-hash:error
export const kept46 = hashOf(password, { algorithm: 'sha256' }); // $ alert=weak-password-hash:error
export const kept47 = hashOf.MD5(password); // $ alert=weak-password-hash:error
export const kept48 = hashOf.sha1(password); // $ alert=weak-password-hash:error
export const kept49 = nobleOld.md5(passwordBytes); // $ alert=weak-password-hash:error
export const kept50 = nobleOld.sha1(passwordBytes); // $ alert=weak-password-hash:error
export const kept51 = nobleOld.ripemd160(passwordBytes); // $ alert=weak-password-hash:error
export const kept52 = nobleSha2.sha224(passwordBytes); // $ alert=weak-password-hash:error
export const kept53 = nobleSha2.sha256(passwordBytes); // $ alert=weak-password-hash:error
export const kept54 = nobleSha2.sha384(passwordBytes); // $ alert=weak-password-hash:error
export const kept55 = nobleSha2.sha512(passwordBytes); // $ alert=weak-password-hash:error
export const kept56 = nobleSha3.sha3_256(passwordBytes); // $ alert=weak-password-hash:error
export const kept57 = nobleSha3.sha3_512(passwordBytes); // $ alert=weak-password-hash:error
export const kept58 = nobleSha3.keccak_256(passwordBytes); // $ alert=weak-password-hash:error
export const kept59 = noble2.blake2b(passwordBytes); // $ alert=weak-password-hash:error
export const kept60 = noble2.blake2s(passwordBytes); // $ alert=weak-password-hash:error
export const kept61 = blake3(passwordBytes); // $ alert=weak-password-hash:error
export const kept62 = nobleSha2.sha256.create().update(passwordBytes).digest(); // $ alert=weak-password-hash:error
export const kept63 = nobleSha2.sha512.create().update(passwordBytes).digest(); // $ alert=weak-password-hash:error
export const kept64 = nobleOld.md5.create().update(passwordBytes).digest(); // $ alert=weak-password-hash:error
export const kept65 = nobleOld.sha1.create().update(passwordBytes).digest(); // $ alert=weak-password-hash:error
export const kept66 = forge.md.md5.create().update(password).digest().toHex(); // $ alert=weak-password-hash:error
export const kept67 = forge.md.sha1.create().update(password).digest().toHex(); // $ alert=weak-password-hash:error
export const kept68 = forge.md.sha256.create().update(password).digest().toHex(); // $ alert=weak-password-hash:error
export const kept69 = forge.md.sha384.create().update(password).digest().toHex(); // $ alert=weak-password-hash:error
export const kept70 = forge.md.sha512.create().update(password).digest().toHex(); // $ alert=weak-password-hash:error
export const kept71 = wasm.md4(password); // $ alert=weak-password-hash:error
export const kept72 = wasm.md5(password); // $ alert=weak-password-hash:error
export const kept73 = wasm.sha1(password); // $ alert=weak-password-hash:error
export const kept74 = wasm.ripemd160(password); // $ alert=weak-password-hash:error
export const kept75 = wasm.crc32(password); // $ alert=weak-password-hash:error
export const kept76 = wasm.sha256(password); // $ alert=weak-password-hash:error
export const kept77 = wasm.sha512(password); // $ alert=weak-password-hash:error
export const kept78 = wasm.sha3(password); // $ alert=weak-password-hash:error
export const kept79 = wasm.blake2b(password); // $ alert=weak-password-hash:error
export const kept80 = wasm.blake3(password); // $ alert=weak-password-hash:error
export const kept81 = KJUR.crypto.Util.md5(password); // $ alert=weak-password-hash:error
export const kept82 = KJUR.crypto.Util.sha1(password); // $ alert=weak-password-hash:error
export const kept83 = KJUR.crypto.Util.sha256(password); // $ alert=weak-password-hash:error
export const kept84 = KJUR.crypto.Util.sha512(password); // $ alert=weak-password-hash:error
export const kept85 = KJUR.crypto.Util.hashString(password, 'sha256'); // $ alert=weak-password-hash:error
export const kept86 = sjcl.hash.sha256.hash(password); // $ alert=weak-password-hash:error
export const kept87 = sjcl.hash.sha512.hash(password); // $ alert=weak-password-hash:error
export const kept88 = sjcl.hash.sha1.hash(password); // $ alert=weak-password-hash:error
export const kept89 = sjcl.hash.ripemd160.hash(password); // $ alert=weak-password-hash:error
export const kept90 = sodium.crypto_generichash(32, password); // $ alert=weak-password-hash:error
export const kept91 = sodium.crypto_hash(password); // $ alert=weak-password-hash:error
export const kept92 = sodium.crypto_hash_sha256(password); // $ alert=weak-password-hash:error
export const kept93 = sodium.crypto_hash_sha512(password); // $ alert=weak-password-hash:error
export const kept94 = nacl.hash(passwordBytes); // $ alert=weak-password-hash:error
export const kept95 = apacheMd5(password); // $ alert=weak-password-hash:error
export const kept96 = CryptoJS.MD5(password).toString(); // $ alert=weak-password-hash:error
export const kept97 = CryptoJS.SHA1(password).toString(); // $ alert=weak-password-hash:error
export const kept98 = CryptoJS.RIPEMD160(password).toString(); // $ alert=weak-password-hash:error
export const kept99 = CryptoJS.SHA224(password).toString(); // $ alert=weak-password-hash:error
export const kept100 = CryptoJS.SHA256(password).toString(); // $ alert=weak-password-hash:error
export const kept101 = CryptoJS.SHA384(password).toString(); // $ alert=weak-password-hash:error
export const kept102 = CryptoJS.SHA512(password).toString(); // $ alert=weak-password-hash:error
export const kept103 = CryptoJS.SHA3(password).toString(); // $ alert=weak-password-hash:error
export const kept104 = CryptoJS.algo.MD5.create().update(password).finalize(); // $ alert=weak-password-hash:error
export const kept105 = CryptoJS.algo.SHA1.create().update(password).finalize(); // $ alert=weak-password-hash:error
export const kept106 = CryptoJS.algo.RIPEMD160.create().update(password).finalize(); // $ alert=weak-password-hash:error
export const kept107 = CryptoJS.algo.SHA256.create().update(password).finalize(); // $ alert=weak-password-hash:error
export const kept108 = CryptoJS.algo.SHA512.create().update(password).finalize(); // $ alert=weak-password-hash:error
export const kept109 = new Bun.CryptoHasher('sha256').update(password).digest('hex'); // $ alert=weak-password-hash:error
export const kept110 = Bun.MD5.hash(password); // $ alert=weak-password-hash:error
export const kept111 = Bun.SHA1.hash(password); // $ alert=weak-password-hash:error
export const kept112 = Bun.SHA256.hash(password); // $ alert=weak-password-hash:error
export const kept113 = md5.hmac(key, password); // $ alert=weak-password-hash:warning
export const kept114 = sha1.hmac(key, password); // $ alert=weak-password-hash:warning
export const kept115 = sha256.hmac(key, password); // $ alert=weak-password-hash:warning
export const kept116 = sha512.hmac(key, password); // $ alert=weak-password-hash:warning
export const kept117 = createHmacOf('sha256', key).update(password).digest('hex'); // $ alert=weak-password-hash:warning
export const kept118 = hashJs.hmac(hashJs.sha256, key).update(password).digest('hex'); // $ alert=weak-password-hash:warning
export const kept119 = hmac(nobleSha2.sha256, key, passwordBytes); // $ alert=weak-password-hash:warning
export const kept120 = CryptoJS.HmacMD5(password, key).toString(); // $ alert=weak-password-hash:warning
export const kept121 = CryptoJS.HmacSHA1(password, key).toString(); // $ alert=weak-password-hash:warning
export const kept122 = CryptoJS.HmacRIPEMD160(password, key).toString(); // $ alert=weak-password-hash:warning
export const kept123 = CryptoJS.HmacSHA224(password, key).toString(); // $ alert=weak-password-hash:warning
export const kept124 = CryptoJS.HmacSHA256(password, key).toString(); // $ alert=weak-password-hash:warning
export const kept125 = CryptoJS.HmacSHA384(password, key).toString(); // $ alert=weak-password-hash:warning
export const kept126 = CryptoJS.HmacSHA512(password, key).toString(); // $ alert=weak-password-hash:warning
export const kept127 = CryptoJS.HmacSHA3(password, key).toString(); // $ alert=weak-password-hash:warning
export const kept128 = CryptoJS.algo.HMAC.create(CryptoJS.algo.SHA256, key).update(password).finalize(); // $ alert=weak-password-hash:warning

// What is handed over is a password, whatever the function calls it.
const byMd5 = (text: string) => md5.create().update(text).hex(); // $ alert=weak-hash
const bySha1 = (text: string) => sha1.create().update(text).hex(); // $ alert=weak-hash
const bySha256 = (text: string) => sha256.create().update(text).hex();
const byMd5Js = (text: string) => new MD5().update(text).digest('hex'); // $ alert=weak-hash
const byRipemd = (text: string) => new RIPEMD160().update(text).digest('hex'); // $ alert=weak-hash
const byShaJs = (text: string) => sha('sha256').update(text).digest('hex');
const byCreateHash = (text: string) => createHashOf('sha256').update(text).digest('hex');
const byJsSha = (text: string) => new jsSHA('SHA-512', 'TEXT').update(text).getHash('HEX');
const byHashJs = (text: string) => hashJs.sha256().update(text).digest('hex');
const byHashJsMac = (text: string) => hashJs.hmac(hashJs.sha256, key).update(text).digest('hex');
const byCreateHmac = (text: string) => createHmacOf('sha256', key).update(text).digest('hex');
const byNoble = (text: string) => nobleSha2.sha256.create().update(text).digest();
const byForge = (text: string) => forge.md.sha256.create().update(text).digest().toHex();
const byCryptoJs = (text: string) => CryptoJS.algo.SHA256.create().update(text).finalize();
const byCryptoJsMac = (text: string) => CryptoJS.algo.HMAC.create(CryptoJS.algo.SHA256, key).update(text).finalize();
const byBun = (text: string) => new Bun.CryptoHasher('sha256').update(text).digest('hex');
const byAws = (text: string) => new Sha256().update(text);
const byJsrsasign = (text: string) => new KJUR.crypto.MessageDigest({ alg: 'sha256' }).updateString(text);
export const throughMd5 = byMd5(password); // $ alert=weak-password-hash
export const throughSha1 = bySha1(password); // $ alert=weak-password-hash
export const throughSha256 = bySha256(password); // $ alert=weak-password-hash
export const throughMd5Js = byMd5Js(password); // $ alert=weak-password-hash
export const throughRipemd = byRipemd(password); // $ alert=weak-password-hash
export const throughShaJs = byShaJs(password); // $ alert=weak-password-hash
export const throughCreateHash = byCreateHash(password); // $ alert=weak-password-hash
export const throughJsSha = byJsSha(password); // $ alert=weak-password-hash
export const throughHashJs = byHashJs(password); // $ alert=weak-password-hash
export const throughHashJsMac = byHashJsMac(password); // $ alert=weak-password-hash
export const throughCreateHmac = byCreateHmac(password); // $ alert=weak-password-hash
export const throughNoble = byNoble(password); // $ alert=weak-password-hash
export const throughForge = byForge(password); // $ alert=weak-password-hash
export const throughCryptoJs = byCryptoJs(password); // $ alert=weak-password-hash
export const throughCryptoJsMac = byCryptoJsMac(password); // $ alert=weak-password-hash
export const throughBun = byBun(password); // $ alert=weak-password-hash
export const throughAws = byAws(password); // $ alert=weak-password-hash
export const throughJsrsasign = byJsrsasign(password); // $ alert=weak-password-hash

export function keptByAws(): Promise<Uint8Array> {
  const digest = new Sha256(); // $ alert=weak-password-hash:error
  digest.update(password);
  return digest.digest();
}

export function keptByAwsAtOnce(): Uint8Array {
  const digest = new Sha1(); // $ alert=weak-password-hash:error
  digest.update(password);
  return digest.digestSync();
}

export function keptByMessageDigest(): string {
  const digest = new KJUR.crypto.MessageDigest({ alg: 'sha256', prov: 'cryptojs' }); // $ alert=weak-password-hash:error
  digest.updateString(password);
  return digest.digest();
}

export function keptByForgeMac(): string {
  const mac = forge.hmac.create();
  mac.start('sha256', key);
  mac.update(password); // $ alert=weak-password-hash
  return mac.digest().toHex();
}

export const tokenHash = (apiToken: string) => sha256(apiToken); // ok: a token that was drawn at random
export const fileHash = () => wasm.sha256(bytes); // ok: no password
export const pageHash = (page: string) => CryptoJS.SHA256(page).toString(); // ok: no password

const makeAuthorizationSign = (secret: string, body: object) => createHmacOf('sha256', secret).update(JSON.stringify(body)).digest('base64');
const loginBody = (email: string, password: string) => ({ email, password });
export const login = (email: string, password: string, secret: string) => ({ Authorization: makeAuthorizationSign(secret, loginBody(email, password)) }); // ok: it proves who sends the body
