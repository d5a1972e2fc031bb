/** Functions that are made to be slow: what they cost, wherever it is said. */
import { pbkdf2, pbkdf2Sync, randomBytes, scrypt, scryptSync, subtle, webcrypto } from 'node:crypto';
import * as nodeCrypto from 'crypto';
import argon2, { argon2d } from 'argon2';
import bcrypt from 'bcrypt';
import bcryptjs from 'bcryptjs';
import { genSaltSync, hashSync } from 'bcryptjs';
import { hash as rustHash, hashSync as rustHashSync } from '@node-rs/argon2';
import { hash as rustBcrypt } from '@node-rs/bcrypt';
import { argon2d as nobleArgon2d, argon2i as nobleArgon2i, argon2id as nobleArgon2id } from '@noble/hashes/argon2.js';
import { pbkdf2 as noblePbkdf2, pbkdf2Async } from '@noble/hashes/pbkdf2.js';
import { scrypt as nobleScrypt, scryptAsync } from '@noble/hashes/scrypt.js';
import { sha256 } from '@noble/hashes/sha2.js';
import CryptoJS from 'crypto-js';
import { argon2d as wasmArgon2d, argon2i as wasmArgon2i, argon2id as wasmArgon2id, bcrypt as wasmBcrypt, pbkdf2 as wasmPbkdf2, scrypt as wasmScrypt } from 'hash-wasm';
import sodium from 'libsodium-wrappers';
import forge from 'node-forge';
import passwordHash from 'password-hash';
import { pbkdf2 as otherPbkdf2, pbkdf2Sync as otherPbkdf2Sync } from 'pbkdf2';
import { scrypt as scryptJs, syncScrypt } from 'scrypt-js';
import scryptsy from 'scryptsy';
import Scrypt, { kdf } from 'scrypt-kdf';
import sjcl from 'sjcl';

// The types of Node do not know them yet.
const { argon2: argon2Of, argon2Sync } = require('node:crypto');

// --- bcrypt ---

const ROUNDS = 8;
const settings = { rounds: 4, saltLength: 16 };
const base = { cost: 9 };
const merged = { ...base, name: 'logins' };
const byEnvironment = Number(process.env.BCRYPT_ROUNDS) || 8;
const readFromText = parseInt(process.env.SALT_ROUNDS ?? '6', 10);

export const rounds8 = (password: string) => bcrypt.hash(password, 8); // $ alert=weak-password-hash:error
export const roundsByName = (password: string) => bcrypt.hash(password, ROUNDS); // $ alert=weak-password-hash:error
export const roundsBySetting = (password: string) => bcryptjs.hash(password, settings.rounds); // $ alert=weak-password-hash:error
export const roundsBySpread = (password: string) => bcryptjs.hashSync(password, merged.cost); // $ alert=weak-password-hash:error
export const roundsByFallback = (password: string) => bcrypt.hash(password, byEnvironment); // $ alert=weak-password-hash:warning
export const roundsByText = (password: string) => bcrypt.hash(password, readFromText); // $ alert=weak-password-hash:warning
export const roundsOfSalt = (password: string) => hashSync(password, genSaltSync(6)); // $ alert=weak-password-hash:error
export const roundsLater = async (password: string) => bcrypt.hash(password, await bcrypt.genSalt(5)); // $ alert=weak-password-hash:error
export const roundsOfRust = (password: string) => rustBcrypt(password, 7); // $ alert=weak-password-hash:error
export const roundsOfWasm = (password: string, salt: Uint8Array) => wasmBcrypt({ password, salt, costFactor: 8, outputType: 'encoded' }); // $ alert=weak-password-hash:error
export const roundsOfBun = (password: string) => Bun.password.hash(password, { algorithm: 'bcrypt', cost: 4 }); // $ alert=weak-password-hash:error
export const roundsOfBunAtOnce = (password: string) => Bun.password.hashSync(password, { algorithm: 'bcrypt', cost: 6 }); // $ alert=weak-password-hash:error
export const roundsUnasked = (plain: string, times = 5) => bcrypt.hashSync(plain, times); // $ alert=weak-password-hash:warning

export class Hasher {
  private readonly rounds = 6;

  hash(password: string): Promise<string> {
    return bcrypt.hash(password, this.rounds); // $ alert=weak-password-hash:error
  }
}

const withRounds = (text: string, rounds: number) => bcrypt.hash(text, rounds);
export const roundsThere = (password: string) => withRounds(password, 5); // $ alert=weak-password-hash:error

// --- PBKDF2 ---

export const thousand = (password: string, salt: Buffer) => pbkdf2Sync(password, salt, 1000, 64, 'sha512'); // $ alert=weak-password-hash:error
export const oldHash = (password: string, salt: Buffer) => nodeCrypto.pbkdf2Sync(password, salt, 10000, 32, 'sha1'); // $ alert=weak-password-hash:error
export const tooFew = (password: string, salt: Buffer) => pbkdf2Sync(password, salt, 310000, 32, 'sha256'); // $ alert=weak-password-hash:warning
export const called = (password: string, salt: Buffer, done: (error: Error | null, key: Buffer) => void) => pbkdf2(password, salt, 2048, 32, 'sha256', done); // $ alert=weak-password-hash:error
export const ofForge = (password: string, salt: string) => forge.pkcs5.pbkdf2(password, salt, 1000, 32); // $ alert=weak-password-hash:error
export const ofForgeToo = (password: string, salt: string) => forge.pbkdf2(password, salt, 5000, 32); // $ alert=weak-password-hash:error
export const ofNoble = (password: string, salt: Uint8Array) => noblePbkdf2(sha256, password, salt, { c: 20000, dkLen: 32 }); // $ alert=weak-password-hash:error
export const ofNobleLater = (password: string, salt: Uint8Array) => pbkdf2Async(sha256, password, salt, { c: 30000, dkLen: 32 }); // $ alert=weak-password-hash:error
export const ofCryptoJs = (password: string, salt: string) => CryptoJS.PBKDF2(password, salt, { keySize: 8, iterations: 1000 }); // $ alert=weak-password-hash:error
export const ofCryptoJsBare = (password: string, salt: string) => CryptoJS.PBKDF2(password, salt, { keySize: 8 }); // $ alert=weak-password-hash:warning
export const ofEvpKdf = (password: string, salt: string) => CryptoJS.EvpKDF(password, salt); // $ alert=weak-password-hash:error
export const ofOther = (password: string, salt: string, done: () => void) => otherPbkdf2(password, salt, 1, 32, 'sha512', done); // $ alert=weak-password-hash:error
export const ofOtherAtOnce = (password: string, salt: string) => otherPbkdf2Sync(password, salt, 1, 32, 'sha512'); // $ alert=weak-password-hash:error
export const ofWasm = (password: string, salt: Uint8Array) => wasmPbkdf2({ password, salt, iterations: 1000, hashLength: 32 }); // $ alert=weak-password-hash:error
export const ofSjcl = (password: string, salt: string) => sjcl.misc.pbkdf2(password, salt, 5000, 256); // $ alert=weak-password-hash:error
export const ofPasswordHash = (password: string) => passwordHash.generate(password); // $ alert=weak-password-hash:error

export function inBrowser(base: CryptoKey, salt: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return crypto.subtle.deriveKey({ name: 'PBKDF2', salt, iterations: 50000, hash: 'SHA-256' }, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt']); // $ alert=weak-password-hash:error
}

export function inNode(base: webcrypto.CryptoKey, salt: Buffer): Promise<ArrayBuffer> {
  return webcrypto.subtle.deriveBits({ name: 'PBKDF2', salt, iterations: 200000, hash: 'SHA-256' }, base, 256); // $ alert=weak-password-hash:warning
}

const FEW = { name: 'PBKDF2', salt: randomBytes(16), iterations: 1000, hash: 'SHA-256' };

export const inNodeByKey = (base: webcrypto.CryptoKey) => webcrypto.subtle.deriveKey(FEW, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt']); // $ alert=weak-password-hash:error
export const inNodeBySubtle = (base: webcrypto.CryptoKey) => subtle.deriveKey(FEW, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt']); // $ alert=weak-password-hash:error
export const bitsBySubtle = (base: webcrypto.CryptoKey) => subtle.deriveBits(FEW, base, 256); // $ alert=weak-password-hash:error
export const bitsInBrowser = (base: CryptoKey) => crypto.subtle.deriveBits(FEW, base, 256); // $ alert=weak-password-hash:error

// --- scrypt ---

export const ofNode = (password: string, salt: Buffer) => scryptSync(password, salt, 64); // $ alert=weak-password-hash:info
export const ofNodeLater = (password: string, salt: Buffer, done: (key: Buffer) => void) => scrypt(password, salt, 64, (_error, key) => done(key)); // $ alert=weak-password-hash:info
export const cheap = (password: string, salt: Buffer) => scryptSync(password, salt, 64, { N: 1024 }); // $ alert=weak-password-hash:error
export const cheapByLongNames = (password: string, salt: Buffer) => scryptSync(password, salt, 64, { cost: 4096, blockSize: 8 }); // $ alert=weak-password-hash:error
export const ofNobleScrypt = (password: string, salt: Uint8Array) => nobleScrypt(password, salt, { N: 1024, r: 8, p: 1 }); // $ alert=weak-password-hash:error
export const ofNobleScryptLater = (password: string, salt: Uint8Array) => scryptAsync(password, salt, { N: 2048, r: 8, p: 1 }); // $ alert=weak-password-hash:error
export const ofScryptJs = (password: Uint8Array, salt: Uint8Array) => scryptJs(password, salt, 1024, 8, 1, 32); // $ alert=weak-password-hash:error
export const ofScryptJsAtOnce = (password: Uint8Array, salt: Uint8Array) => syncScrypt(password, salt, 512, 8, 1, 32); // $ alert=weak-password-hash:error
export const ofScryptsy = (password: string, salt: string) => scryptsy(password, salt, 1024, 8, 1, 64); // $ alert=weak-password-hash:error
export const ofScryptsyLater = (password: string, salt: string) => scryptsy.async(password, salt, 1024, 8, 1, 64); // $ alert=weak-password-hash:error
export const ofScryptKdf = (password: string) => Scrypt.kdf(password, { logN: 10, r: 8, p: 1 }); // $ alert=weak-password-hash:error
export const ofScryptKdfNamed = (password: string) => kdf(password, { logN: 12 }); // $ alert=weak-password-hash:error
export const ofWasmScrypt = (password: string, salt: Uint8Array) => wasmScrypt({ password, salt, costFactor: 1024, blockSize: 8, parallelism: 1, hashLength: 32 }); // $ alert=weak-password-hash:error

// --- argon2 ---

export const littleMemory = (password: string) => argon2.hash(password, { type: argon2.argon2id, memoryCost: 1024 }); // $ alert=weak-password-hash:error
export const fewPasses = (password: string) => argon2.hash(password, { memoryCost: 19456, timeCost: 1 }); // $ alert=weak-password-hash:warning
export const lesser = (password: string) => argon2.hash(password, { type: argon2.argon2i }); // $ alert=weak-password-hash:warning
export const lesserNamed = (password: string) => argon2.hash(password, { type: argon2d }); // $ alert=weak-password-hash:warning
export const littleOfRust = (password: string) => rustHash(password, { memoryCost: 4096 }); // $ alert=weak-password-hash:error
export const littleOfRustAtOnce = (password: string) => rustHashSync(password, { memoryCost: 4096, timeCost: 3 }); // $ alert=weak-password-hash:error
export const littleOfNoble = (password: string, salt: Uint8Array) => nobleArgon2id(password, salt, { t: 1, m: 1024, p: 1 }); // $ alert=weak-password-hash:error
export const lesserOfNoble = (password: string, salt: Uint8Array) => nobleArgon2i(password, salt, { t: 3, m: 65536, p: 1 }); // $ alert=weak-password-hash:warning
export const lesserOfNobleToo = (password: string, salt: Uint8Array) => nobleArgon2d(password, salt, { t: 3, m: 65536, p: 1 }); // $ alert=weak-password-hash:warning
export const littleOfWasm = (password: string, salt: Uint8Array) => wasmArgon2id({ password, salt, iterations: 2, parallelism: 1, memorySize: 512, hashLength: 32 }); // $ alert=weak-password-hash:error
export const lesserOfWasm = (password: string, salt: Uint8Array) => wasmArgon2i({ password, salt, iterations: 3, parallelism: 1, memorySize: 65536, hashLength: 32 }); // $ alert=weak-password-hash:warning
export const lesserOfWasmToo = (password: string, salt: Uint8Array) => wasmArgon2d({ password, salt, iterations: 3, parallelism: 1, memorySize: 65536, hashLength: 32 }); // $ alert=weak-password-hash:warning
export const littleOfNode = (password: string) => argon2Sync('argon2id', { message: password, nonce: randomBytes(16), memory: 1024, passes: 2, parallelism: 1, tagLength: 32 }); // $ alert=weak-password-hash:error
export const littleOfNodeLater = (password: string) => argon2Of('argon2id', { message: password, nonce: randomBytes(16), memory: 1024, passes: 2, parallelism: 1, tagLength: 32 }, () => undefined); // $ alert=weak-password-hash:error
export const leastOfSodium = (password: string, salt: Uint8Array) => sodium.crypto_pwhash(32, password, salt, sodium.crypto_pwhash_OPSLIMIT_MIN, sodium.crypto_pwhash_MEMLIMIT_MIN, sodium.crypto_pwhash_ALG_DEFAULT); // $ alert=weak-password-hash:error
export const leastOfSodiumToo = (password: string) => sodium.crypto_pwhash_str(password, sodium.crypto_pwhash_OPSLIMIT_MIN, sodium.crypto_pwhash_MEMLIMIT_MIN); // $ alert=weak-password-hash:error

// --- enough, or no password ---

const TWELVE = 12;
const isTest = process.env.NODE_ENV === 'test';

export const enoughRounds = (password: string) => bcrypt.hash(password, 12); // ok: twelve rounds
export const tenRounds = (password: string) => bcryptjs.hashSync(password, 10); // ok: ten rounds are the least
export const enoughByName = (password: string) => bcrypt.hash(password, TWELVE); // ok: behind a constant
export const enoughByDefault = async (password: string) => bcrypt.hash(password, await bcrypt.genSalt()); // ok: ten by default
export const enoughOfSalt = (password: string) => hashSync(password, genSaltSync(11)); // ok: eleven rounds
export const lessInTests = (password: string) => bcrypt.hash(password, isTest ? 1 : 12); // ok: one round in tests alone
export const byWhoeverRunsIt = (password: string) => bcrypt.hash(password, Number(process.env.ROUNDS)); // ok: nobody can see it
export const byFallback = (password: string) => bcrypt.hash(password, Number(process.env.ROUNDS) || 12); // ok: twelve where the environment says nothing
export const byCaller = (password: string, rounds: number) => bcrypt.hash(password, rounds); // ok: unknown is silent
export const saltFromElsewhere = (password: string, salt: string) => bcrypt.hash(password, salt); // ok: a salt says the rounds by itself
export const ofToken = (refreshToken: string) => bcrypt.hash(refreshToken, 8); // ok: a token that was drawn at random
export const ofOneTimeCode = (otp: string) => bcrypt.hash(otp, 8); // ok: good for minutes
export const moreRoundsThere = (password: string) => withRounds(password, 12); // ok: twelve rounds
export const enoughIterations = (password: string, salt: Buffer) => pbkdf2Sync(password, salt, 600000, 32, 'sha256'); // ok: what OWASP asks for
export const enoughOfLonger = (password: string, salt: Buffer) => pbkdf2Sync(password, salt, 210_000, 64, 'sha512'); // ok: the same of SHA-512
export const seedOfWords = (mnemonic: string) => pbkdf2Sync(mnemonic, 'mnemonic', 2048, 64, 'sha512'); // ok: BIP 39 asks for it
export const ofSecret = (masterSecret: Buffer, salt: Buffer) => pbkdf2Sync(masterSecret, salt, 1, 32, 'sha256'); // ok: a secret that was drawn at random
export const costly = (password: string, salt: Buffer) => scryptSync(password, salt, 64, { N: 2 ** 17, r: 8, p: 1, maxmem: 2 ** 28 }); // ok: what OWASP asks for
export const costlyByHalf = (password: string, salt: Buffer) => scryptSync(password, salt, 64, { N: 32768, r: 8, p: 1, maxmem: 2 ** 26 }); // ok: twice what Node takes
export const manyLanes = (password: string, salt: Buffer) => scryptSync(password, salt, 64, { N: 16384, r: 8, p: 5, maxmem: 2 ** 26 }); // ok: worth the same
export const ofApiKey = (apiKey: string, salt: Buffer) => scryptSync(apiKey, salt, 64); // ok: drawn at random
export const kdfEnough = (password: string) => Scrypt.kdf(password, { logN: 15, r: 8, p: 1 }); // ok: the default of the library
export const argon2Bare = (password: string) => argon2.hash(password); // ok: its defaults are enough
export const argon2Said = (password: string) => argon2.hash(password, { type: argon2.argon2id, memoryCost: 19456, timeCost: 2, parallelism: 1 }); // ok: what OWASP asks for
export const argon2Worth = (password: string) => argon2.hash(password, { memoryCost: 9216, timeCost: 4 }); // ok: worth the same
export const argon2OfRust = (password: string) => rustHash(password); // ok: its defaults are enough
export const sodiumModerate = (password: string, salt: Uint8Array) => sodium.crypto_pwhash(32, password, salt, sodium.crypto_pwhash_OPSLIMIT_MODERATE, sodium.crypto_pwhash_MEMLIMIT_MODERATE, sodium.crypto_pwhash_ALG_DEFAULT); // ok: moderate limits
export const bunBare = (password: string) => Bun.password.hash(password); // ok: Argon2id
export const ownRounds = (password: string) => sealer.hash(password, 4); // ok: nobody knows what it does

// What is called a password in a function of this file alone is what its calls hand over.

const keyOf = (password: string, salt: Buffer) => pbkdf2Sync(password, salt, 10000, 32, 'sha512'); // ok: each call hands over a secret of the program
export const sealingKey = (appSecret: string, salt: Buffer) => keyOf(appSecret, salt);
export const openingKey = (masterSecret: string, salt: Buffer) => keyOf(masterSecret, salt);
const keyFrom = (password: string, salt: Buffer) => pbkdf2Sync(password, salt, 10000, 32, 'sha512'); // $ alert=weak-password-hash:error
export const tokenKey = (apiToken: string, salt: Buffer) => keyFrom(apiToken, salt);
export const typedKey = (typed: string, salt: Buffer) => keyFrom(typed, salt);

declare const sealer: { hash(text: string, rounds: number): string };
