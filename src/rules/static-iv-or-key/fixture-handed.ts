import { type CipherGCM, createCipheriv, createHash, pbkdf2Sync, randomBytes, scryptSync, subtle, webcrypto } from 'node:crypto';
import argon2Fast from '@node-rs/argon2';
import argon2 from 'argon2';
import bcrypt from 'bcrypt';
import bcryptjs from 'bcryptjs';
import CryptoJS from 'crypto-js';
import sodium from 'sodium-native';

declare const text: string;
declare const secret: string;
declare const key: Buffer;
declare const bytes: Buffer<ArrayBuffer>;
declare const webKey: webcrypto.CryptoKey;
declare const config: { get(name: string): number };

const sealed = (made: CipherGCM) => Buffer.concat([made.update(text), made.final(), made.getAuthTag()]);
const proved = (made: unknown) => [made, CryptoJS.HmacSHA256(String(made), process.env.MAC_KEY!).toString()];

// `origin` is a variable of the page: nobody declares it here.
export const vectorOfGlobal = () => sealed(createCipheriv('aes-256-gcm', origin, origin.slice(0, 12))); // $ alert=static-iv-or-key
export const vectorOfGlobalHashed = () => sealed(createCipheriv('aes-256-gcm', origin, createHash('sha256').update(origin).digest().subarray(0, 12))); // $ alert=static-iv-or-key
export const saltOfGlobal = () => pbkdf2Sync(origin, origin, 600_000, 32, 'sha512'); // $ alert=static-iv-or-key
export const vectorOfOtherGlobal = () => sealed(createCipheriv('aes-256-gcm', origin, location.host.slice(0, 12))); // ok: nobody knows what it is

export const shortVector = () => sealed(createCipheriv('aes-256-gcm', key, randomBytes(8))); // $ alert=static-iv-or-key:warning
export const shortVectorBehindName = () => {
  const iv = randomBytes(4);
  return [iv, sealed(createCipheriv('aes-256-gcm', key, iv))]; // $ alert=static-iv-or-key:warning
};
export const shortInBrowser = () => webcrypto.subtle.encrypt({ name: 'AES-GCM', iv: webcrypto.getRandomValues(new Uint8Array(8)) }, webKey, bytes); // $ alert=static-iv-or-key:warning
export const wholeVector = () => sealed(createCipheriv('aes-256-gcm', key, randomBytes(12))); // ok: 96 bits
export const longVector = () => sealed(createCipheriv('aes-256-gcm', key, randomBytes(16))); // ok: more than enough
export const countedVector = (count: Buffer) => sealed(createCipheriv('aes-256-gcm', key, Buffer.concat([randomBytes(4), count]))); // ok: the other eight bytes count

export const wrapped = () => webcrypto.subtle.wrapKey('raw', webKey, webKey, { name: 'AES-GCM', iv: new Uint8Array(12) }); // $ alert=static-iv-or-key
export const wrappedDrawn = () => webcrypto.subtle.wrapKey('raw', webKey, webKey, { name: 'AES-GCM', iv: webcrypto.getRandomValues(new Uint8Array(12)) }); // ok: new each time
export const wrappedWithout = () => webcrypto.subtle.wrapKey('raw', webKey, webKey, 'AES-KW'); // ok: it has no vector
export const wrappedBySubtle = () => subtle.wrapKey('raw', webKey, webKey, { name: 'AES-GCM', iv: new Uint8Array(12) }); // $ alert=static-iv-or-key
export const wrappedInPage = (pageKey: globalThis.CryptoKey) => crypto.subtle.wrapKey('raw', pageKey, pageKey, { name: 'AES-GCM', iv: new Uint8Array(12) }); // $ alert=static-iv-or-key
export const unwrappedBySubtle = (iv: Uint8Array<ArrayBuffer>) => subtle.unwrapKey('raw', bytes, webKey, { name: 'AES-GCM', iv }, 'AES-GCM', false, ['decrypt']); // ok: taken from the message
export const unwrappedInPage = (pageKey: globalThis.CryptoKey, iv: Uint8Array<ArrayBuffer>) => crypto.subtle.unwrapKey('raw', bytes, pageKey, { name: 'AES-GCM', iv }, 'AES-GCM', false, ['decrypt']); // ok: taken from the message
export const unwrapped = (iv: Uint8Array<ArrayBuffer>) => webcrypto.subtle.unwrapKey('raw', bytes, webKey, { name: 'AES-GCM', iv }, 'AES-GCM', false, ['decrypt']); // ok: taken from the message

const SETTINGS = { name: 'AES-GCM', iv: webcrypto.getRandomValues(new Uint8Array(12)) };
export async function sealWithSettings(message: Buffer<ArrayBuffer>) {
  return webcrypto.subtle.encrypt(SETTINGS, webKey, message); // $ alert=static-iv-or-key
}
export async function sealWithOwnSettings(message: Buffer<ArrayBuffer>) {
  const settings = { name: 'AES-GCM', iv: webcrypto.getRandomValues(new Uint8Array(12)) };
  return [settings.iv, await webcrypto.subtle.encrypt(settings, webKey, message)]; // ok: made for each message
}

const sealWith = ({ iv, by }: { iv: Uint8Array; by: Buffer }) => sealed(createCipheriv('aes-256-gcm', by, iv));
export const handedInObject = () => sealWith({ by: key, iv: Buffer.alloc(12) }); // $ alert=static-iv-or-key
export const handedDrawn = () => sealWith({ by: key, iv: randomBytes(12) }); // ok: new each time
const keyWith = ({ salt }: { salt: Buffer }) => scryptSync(secret, salt, 32, { N: 2 ** 17, maxmem: 2 ** 28 });
export const saltInObject = () => keyWith({ salt: Buffer.alloc(16) }); // $ alert=static-iv-or-key

export const latin = () => proved(CryptoJS.AES.encrypt(text, secret, { iv: CryptoJS.enc.Latin1.parse('1234567812345678') })); // $ alert=static-iv-or-key
export const wide = () => proved(CryptoJS.AES.encrypt(text, secret, { iv: CryptoJS.enc.Utf16.parse('12345678') })); // $ alert=static-iv-or-key
export const urlSafe = () => proved(CryptoJS.AES.encrypt(text, secret, { iv: CryptoJS.enc.Base64url.parse('AAECAwQFBgcICQoLDA0ODw') })); // $ alert=static-iv-or-key

const SALT = '$2b$12$C6UzMDM.H6dfI/f/IKcEe.';
const DRAWN = bcrypt.genSaltSync(12);
export const oneSalt = (password: string) => bcrypt.hashSync(password, SALT); // $ alert=static-iv-or-key
export const oneSaltInCall = (password: string) => bcryptjs.hash(password, '$2a$12$C6UzMDM.H6dfI/f/IKcEe.'); // $ alert=static-iv-or-key
export const drawnOnce = (password: string) => bcrypt.hash(password, DRAWN); // $ alert=static-iv-or-key
export const drawnEach = async (password: string) => bcrypt.hash(password, await bcrypt.genSalt(12)); // ok: new each time
export const rounds = (password: string) => bcrypt.hash(password, 12); // ok: the library draws the salt
export const roundsOfSettings = (password: string) => bcrypt.hash(password, config.get('bcrypt.rounds')); // ok: how often to hash
export const roundsOfEnvironment = (password: string) => bcrypt.hash(password, process.env.ROUNDS!); // ok: how often to hash, as it seems
const hashWith = (password: string, work: string) => bcrypt.hashSync(password, work);
export const roundsHandedOn = (password: string) => hashWith(password, '12'); // ok: how often to hash

export const argonSalt = (password: string) => argon2.hash(password, { salt: Buffer.from('somesaltsomesalt') }); // $ alert=static-iv-or-key
export const argonDrawn = (password: string) => argon2.hash(password, { salt: randomBytes(16) }); // ok: new each time
export const argonOwn = (password: string) => argon2.hash(password); // ok: the library draws the salt
export const checked = (password: string, hash: string) => [bcrypt.compare(password, hash), bcrypt.compareSync(password, hash), argon2.verify(hash, password), argon2Fast.verify(hash, password), argon2Fast.verifySync(hash, password)]; // ok: the salt stands in the hash

const out = Buffer.alloc(64);
export const cBox = () => sodium.crypto_secretbox_easy(out, text, Buffer.alloc(24), key); // $ alert=static-iv-or-key
export const cBoxOfTwo = () => sodium.crypto_secretbox_detached(out, bytes, text, Buffer.alloc(24), key); // $ alert=static-iv-or-key
export const cBoxForSomebody = () => sodium.crypto_box_easy(out, text, Buffer.alloc(24), bytes, key); // $ alert=static-iv-or-key
export const cLong = () => sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(out, text, null, null, Buffer.alloc(24), key); // $ alert=static-iv-or-key
export const cShort = () => sodium.crypto_aead_chacha20poly1305_ietf_encrypt(out, text, null, null, Buffer.alloc(12), key); // $ alert=static-iv-or-key
export const cPassword = () => sodium.crypto_pwhash(out, bytes, Buffer.alloc(16), sodium.crypto_pwhash_OPSLIMIT_MODERATE, sodium.crypto_pwhash_MEMLIMIT_MODERATE, sodium.crypto_pwhash_ALG_DEFAULT); // $ alert=static-iv-or-key
export const cPasswordLater = () => sodium.crypto_pwhash_async(out, bytes, Buffer.alloc(16), sodium.crypto_pwhash_OPSLIMIT_MODERATE, sodium.crypto_pwhash_MEMLIMIT_MODERATE, sodium.crypto_pwhash_ALG_DEFAULT, console.error); // $ alert=static-iv-or-key
export const cCode = () => sodium.crypto_auth(out, bytes, Buffer.alloc(32)); // $ alert=static-iv-or-key
export const cPairOfZeroSeed = () => sodium.crypto_sign_seed_keypair(out, out, Buffer.alloc(32)); // $ alert=static-iv-or-key
export const cText = (nonce: Buffer) => sodium.crypto_secretbox_easy(out, Buffer.from('hello'), nonce, key); // ok: what is encrypted may be anything
export const cDrawn = () => {
  const nonce = Buffer.alloc(24);
  sodium.randombytes_buf(nonce);
  return sodium.crypto_secretbox_easy(out, text, nonce, key); // ok: filled before
};
export const cMade = (nonce: Buffer) => {
  const made = Buffer.alloc(32);
  sodium.crypto_secretbox_keygen(made);
  return sodium.crypto_secretbox_easy(out, text, nonce, made); // ok: filled before
};
export const cDerived = (nonce: Buffer) => {
  const made = Buffer.alloc(32);
  sodium.crypto_generichash(made, bytes);
  return sodium.crypto_secretbox_easy(out, text, nonce, made); // ok: filled before
};
export const cOpened = (nonce: Buffer) => sodium.crypto_secretbox_open_easy(out, bytes, nonce, key); // ok: taken from the message
export const cLongOpened = (nonce: Buffer) => sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(out, null, bytes, null, nonce, key); // ok: taken from the message
export const cShortOpened = (nonce: Buffer) => sodium.crypto_aead_chacha20poly1305_ietf_decrypt(out, null, bytes, null, nonce, key); // ok: taken from the message
export const cHashed = () => [sodium.crypto_hash(out, bytes), sodium.crypto_hash_sha256(out, bytes), sodium.crypto_hash_sha512(out, bytes)]; // ok: good hashes
export const cKept = () => sodium.crypto_pwhash_str(out, bytes, sodium.crypto_pwhash_OPSLIMIT_MODERATE, sodium.crypto_pwhash_MEMLIMIT_MODERATE); // ok: the library draws the salt
