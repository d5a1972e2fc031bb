import { createHash, hkdfSync, pbkdf2, pbkdf2Sync, randomBytes, scrypt, scryptSync } from 'node:crypto';
import { promisify } from 'node:util';
import CryptoJS from 'crypto-js';

declare const password: string;
declare const stored: { salt: Buffer };
declare const done: (error: Error | null, made: Buffer) => void;

const COST = { N: 131_072, r: 8, p: 1, maxmem: 268_435_456 };
const SALT = 'shop-pepper';
const OPTIONS = { salt: Buffer.from('c0ffee00c0ffee00', 'hex'), iterations: 600_000 };

export const literal = () => scryptSync(password, randomBytes(16), 32, COST); // $ alert=static-iv-or-key:error
export const behindName = () => scryptSync(password, randomBytes(16), 32, COST); // $ alert=static-iv-or-key
export const inOptions = () => pbkdf2Sync(password, randomBytes(16), OPTIONS.iterations, 32, 'sha512'); // $ alert=static-iv-or-key
export const later = () => scrypt(password, randomBytes(16), 32, done); // $ alert=static-iv-or-key
export const stretchedLater = () => pbkdf2(password, randomBytes(16), 600_000, 32, 'sha512', done); // $ alert=static-iv-or-key
export const empty = () => pbkdf2Sync(password, randomBytes(16), 600_000, 32, 'sha512'); // $ alert=static-iv-or-key
export const zeros = () => scryptSync(password, randomBytes(16), 32, COST); // $ alert=static-iv-or-key
export const listed = () => scryptSync(password, randomBytes(16), 32, COST); // $ alert=static-iv-or-key
export const ofEnvironment = () => scryptSync(password, randomBytes(16), 32, COST); // $ alert=static-iv-or-key:warning
export const orElse = (salt?: string) => scryptSync(password, salt ?? randomBytes(16), 32, COST); // $ alert=static-iv-or-key
export const byDefault = (given: string, salt = randomBytes(16)) => scryptSync(given, salt, 32, COST); // $ alert=static-iv-or-key
export const ofSecret = () => scryptSync(process.env.MASTER_SECRET!, 'salt', 32, COST); // $ alert=static-iv-or-key:warning
export function once(given: string) {
  const SALT_OF_MODULE = randomBytes(16);
  return scryptSync(given, SALT_OF_MODULE, 64, COST); // $ alert=static-iv-or-key
}
export const local = (given: string) => {
  const salt = randomBytes(16);
  return [salt, scryptSync(given, salt, 64, COST)]; // $ alert=static-iv-or-key
};
const pbkdf2Later = promisify(pbkdf2);
export const promisedLiteral = () => pbkdf2Later(password, randomBytes(16), 600_000, 64, 'sha512'); // $ alert=static-iv-or-key
export const ofPassword = (given: string) => scryptSync(given, randomBytes(16), 64, COST); // $ alert=static-iv-or-key
export const ofHashedPassword = (given: string) => pbkdf2Sync(given, randomBytes(16), 600_000, 32, 'sha512'); // $ alert=static-iv-or-key
export const ofApiKey = (apiKey: string) => pbkdf2Sync(apiKey, '', 600_000, 32, 'sha512'); // ok: a key that a program has made needs no salt
const hashWith = (given: string, salt: string) => pbkdf2Sync(given, salt, 600_000, 32, 'sha512');
export const handedOn = () => hashWith(password, 'shop'); // $ alert=static-iv-or-key

export const words = () => CryptoJS.PBKDF2(password, CryptoJS.lib.WordArray.random(16), { keySize: 8, iterations: 600_000 }); // $ alert=static-iv-or-key
export const hexWords = () => CryptoJS.PBKDF2(password, CryptoJS.lib.WordArray.random(16), { keySize: 8, iterations: 600_000 }); // $ alert=static-iv-or-key
export const noWords = () => CryptoJS.PBKDF2(password, CryptoJS.lib.WordArray.random(16), { keySize: 8, iterations: 600_000 }); // $ alert=static-iv-or-key

/** In browsers. */
declare const baseKey: CryptoKey;
const encoder = new TextEncoder();
export const inPage = () => crypto.subtle.deriveBits({ name: 'PBKDF2', salt: crypto.getRandomValues(new Uint8Array(16)), iterations: 600_000, hash: 'SHA-256' }, baseKey, 256); // $ alert=static-iv-or-key
export const inPageZeros = () => crypto.subtle.deriveKey({ name: 'PBKDF2', salt: crypto.getRandomValues(new Uint8Array(16)), iterations: 600_000, hash: 'SHA-256' }, baseKey, { name: 'AES-GCM', length: 256 }, false, ['encrypt']); // $ alert=static-iv-or-key
export const inPageDrawn = () => crypto.subtle.deriveBits({ name: 'PBKDF2', salt: crypto.getRandomValues(new Uint8Array(16)), iterations: 600_000, hash: 'SHA-256' }, baseKey, 256); // ok: new each time
export const inPageHkdf = () => crypto.subtle.deriveBits({ name: 'HKDF', salt: new Uint8Array(), info: encoder.encode('mac'), hash: 'SHA-256' }, baseKey, 256); // ok: RFC 5869 does without

export const drawn = () => {
  const salt = randomBytes(16);
  return { salt, hash: scryptSync(password, salt, 64, COST) }; // ok: new each time
};
export const checked = () => scryptSync(password, stored.salt, 64, COST); // ok: the salt that was kept
export const parameter = (salt: Buffer) => scryptSync(password, salt, 64, COST); // ok: whoever calls it knows
export const ofPerson = (email: string) => scryptSync(password, email, 64, COST); // ok: another for another person
export const hkdf = () => hkdfSync('sha256', process.env.MASTER_SECRET!, '', 'cookies', 32); // ok: RFC 5869 does without
export const hkdfZeros = () => hkdfSync('sha256', process.env.MASTER_SECRET!, Buffer.alloc(32), 'cookies', 32); // ok: the salt that HKDF takes where there is none
export const hkdfNamed = () => hkdfSync('sha256', process.env.MASTER_SECRET!, 'cookies', 'v1', 32); // ok: keys need no salt
export const bothOfEnvironment = () => scryptSync(process.env.MASTER_SECRET!, process.env.MASTER_SALT!, 32, COST); // ok: a key of the environment is the same each time anyway
export const promised = (salt: Buffer) => promisify(pbkdf2)(password, salt, 600_000, 64, 'sha512'); // ok: whoever calls it knows
export const read = (salt: string) => pbkdf2Sync(password, Buffer.from(salt, 'hex'), 600_000, 32, 'sha512'); // ok: whoever calls it knows
export const mixed = () => pbkdf2Sync(password, Buffer.concat([Buffer.from('v1'), randomBytes(16)]), 600_000, 32, 'sha512'); // ok: a version before what is drawn
export const drawnWords = () => CryptoJS.PBKDF2(password, CryptoJS.lib.WordArray.random(16), { keySize: 8, iterations: 600_000 }); // ok: new each time
