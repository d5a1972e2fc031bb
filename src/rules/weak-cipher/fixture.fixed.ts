/** What a bank encrypts, in Node: by the name of the cipher, by how it is set up, and through functions of its own. */
import * as nodeCrypto from 'crypto';
import crypto, { createCipheriv, createDecipheriv, privateDecrypt, publicEncrypt, randomBytes, constants } from 'node:crypto';
import https from 'node:https';
import tls from 'node:tls';

const legacy = require('crypto');
const { createCipher, createDecipher } = require('crypto');

const IV_BYTES = 16;
const fresh = () => randomBytes(IV_BYTES);

// --- by the name of the cipher ---

export const sealDes = (text: string, key: Buffer) => createCipheriv('des-cbc', key, randomBytes(8)).update(text); // $ alert=weak-cipher:error
export const sealTriple = (text: string, key: Buffer) => createCipheriv('DES-EDE3-CBC', key, randomBytes(8)).update(text); // $ alert=weak-cipher:error
export const sealDes3 = (text: string, key: Buffer) => crypto.createCipheriv('des3', key, randomBytes(8)).update(text); // $ alert=weak-cipher:error
export const sealStream = (text: string, key: Buffer) => nodeCrypto.createCipheriv('rc4', key, '').update(text); // $ alert=weak-cipher:error
export const sealRc2 = (text: string, key: Buffer) => nodeCrypto['createCipheriv']('rc2-40-cbc', key, randomBytes(8)).update(text); // $ alert=weak-cipher:error
export const sealBlowfish = (text: string, key: Buffer) => createCipheriv(`bf-cbc`, key, randomBytes(8)).update(text); // $ alert=weak-cipher:error
export const sealCast = (text: string, key: Buffer) => legacy.createCipheriv('cast5-cfb', key, randomBytes(8)).update(text); // $ alert=weak-cipher:error
export const sealIdea = (text: string, key: Buffer) => createCipheriv('idea-cbc', key, randomBytes(8)).update(text); // $ alert=weak-cipher:error
export const sealSeed = (text: string, key: Buffer) => createCipheriv('seed-cbc', key, fresh()).update(text); // $ alert=weak-cipher:warning
export const sealBlocks = (text: string, key: Buffer) => createCipheriv('aes-128-ecb', key, null).update(text); // $ alert=weak-cipher:error
export const sealCamellia = (text: string, key: Buffer) => createCipheriv('CAMELLIA-256-ECB', key, '').update(text); // $ alert=weak-cipher:error

const ALGORITHM = 'aes-256-ecb';
const SETTINGS = { cipher: { algorithm: 'des-ede-cbc', encoding: 'hex' } } as const;
const MERGED = { ...SETTINGS.cipher, encoding: 'base64' };
enum Cipher {
  Old = 'rc4-40',
  New = 'aes-256-gcm',
}

export const sealConstant = (text: string, key: Buffer) => createCipheriv(ALGORITHM, key, null).update(text); // $ alert=weak-cipher:error
export const sealSetting = (text: string, key: Buffer) => createCipheriv(SETTINGS.cipher.algorithm, key, randomBytes(8)).update(text); // $ alert=weak-cipher:error
export const sealMerged = (text: string, key: Buffer) => createCipheriv(MERGED.algorithm, key, randomBytes(8)).update(text); // $ alert=weak-cipher:error
export const sealEnum = (text: string, key: Buffer) => createCipheriv(Cipher.Old, key, '').update(text); // $ alert=weak-cipher:error
export const sealAsked = (text: string, key: Buffer) => createCipheriv(process.env.CIPHER || 'des-cbc', key, randomBytes(8)).update(text); // $ alert=weak-cipher:error
export const sealChosen = (text: string, key: Buffer, old: boolean) => createCipheriv(old ? 'bf-ecb' : 'aes-256-gcm', key, fresh()).update(text); // $ alert=weak-cipher:error

export class Vault {
  private readonly algorithm = 'des-ede3';

  constructor(private readonly key: Buffer) {}

  seal(text: string): Buffer {
    return createCipheriv(this.algorithm, this.key, null).update(text); // $ alert=weak-cipher:error
  }
}

function sealWith(algorithm: string, text: string, key: Buffer): Buffer {
  const cipher = createCipheriv(algorithm, key, fresh());
  return Buffer.concat([cipher.update(text), cipher.final()]);
}

export const sealThrough = (text: string, key: Buffer) => sealWith('idea-cfb', text, key); // $ alert=weak-cipher:error

export const sealSized = (text: string, key: Buffer) => createCipheriv(`aes-${key.length * 8}-ecb`, key, null).update(text); // $ alert=weak-cipher:error
const KNOWN: Record<string, string> = { a: 'rc4', b: 'des-cbc', c: 'aes-128-gcm', d: 'aes-256-gcm', e: 'chacha20-poly1305' };
export const sealFormat = (text: string, key: Buffer, format: 'a' | 'b' | 'c') => createCipheriv([KNOWN.a, KNOWN.b, KNOWN.c, KNOWN.d, KNOWN.e].find((name) => name === format)!, key, fresh()).update(text); // $ alert=weak-cipher:info
export const sealedKeys = (passphrase: string) => crypto.generateKeyPairSync('rsa', { modulusLength: 2048, publicKeyEncoding: { type: 'spki', format: 'pem' }, privateKeyEncoding: { type: 'pkcs8', format: 'pem', cipher: 'des-ede3-cbc', passphrase } }); // $ alert=weak-cipher:error

// --- what is only read ---

export const openDes = (sealed: Buffer, key: Buffer, iv: Buffer) => createDecipheriv('des-cbc', key, iv).update(sealed); // $ alert=weak-cipher:warning
export const openBlocks = (sealed: Buffer, key: Buffer) => createDecipheriv('aes-192-ecb', key, null).update(sealed); // $ alert=weak-cipher:warning
export const openSeed = (sealed: Buffer, key: Buffer, iv: Buffer) => createDecipheriv('seed-ofb', key, iv).update(sealed); // $ alert=weak-cipher:info

// --- keys made of a password ---

export const sealPassword = (text: string, password: string) => createCipher('aes-256-cbc', password).update(text); // $ alert=weak-cipher:error
export const sealUnknown = (text: string, algorithm: string, password: string) => legacy.createCipher(algorithm, password).update(text); // $ alert=weak-cipher:error
export const sealBoth = (text: string, password: string) => createCipher('des', password).update(text); // $ alert=weak-cipher:error
export const openPassword = (sealed: Buffer, password: string) => createDecipher('aes192', password).update(sealed); // $ alert=weak-cipher:warning

// --- RSA ---

export const wrapRaw = (key: string, data: Buffer) => publicEncrypt({ key, padding: crypto.constants.RSA_PKCS1_OAEP_PADDING }, data); // $ alert=weak-cipher:error
export const wrapOld = (key: string, data: Buffer) => publicEncrypt({ key, padding: constants.RSA_PKCS1_OAEP_PADDING }, data); // $ alert=weak-cipher:warning
export const wrapNumber = (key: string, data: Buffer) => publicEncrypt({ key, padding: 1 }, data); // $ alert=weak-cipher:warning
export const unwrapOld = (key: string, data: Buffer) => privateDecrypt({ key, padding: crypto.constants.RSA_PKCS1_OAEP_PADDING }, data); // $ alert=weak-cipher:info

// --- TLS ---

export const bank = https.request({ host: 'bank.example', ciphers: 'RC4-SHA:HIGH' }); // $ alert=weak-cipher:error
export const server = tls.createServer({ ciphers: ['ECDHE-RSA-AES128-GCM-SHA256', 'ECDHE-RSA-DES-CBC3-SHA'].join(':') }); // $ alert=weak-cipher:error
const SUITES = 'ALL:aNULL:eNULL';
export const agent = new https.Agent({ ciphers: SUITES }); // $ alert=weak-cipher:error
export const connection = tls.connect(443, 'bank.example', { ciphers: 'DEFAULT@SECLEVEL=0' }); // $ alert=weak-cipher:error
tls.DEFAULT_CIPHERS = 'EXPORT:LOW:3DES'; // $ alert=weak-cipher:error

// --- near misses ---

export const gcm = (text: string, key: Buffer) => [createCipheriv('aes-256-gcm', key, randomBytes(12))].map((cipher) => [cipher.update(text), cipher.final(), cipher.getAuthTag()]); // ok: nothing is known against it
export const poly = (text: string, key: Buffer) => [createCipheriv('chacha20-poly1305', key, randomBytes(12), { authTagLength: 16 })].map((cipher) => [cipher.update(text), cipher.final(), cipher.getAuthTag()]); // ok: so it is of this one
export const stored = 'des-cbc'; // ok: a name that nobody encrypts with
export const label = { cipher: 'rc4', label: 'No longer supported' }; // ok: what is told to a reader
export const description = (name: string) => (name === 'des-ede3-cbc' ? 'Triple DES' : name); // ok: a name is compared
export const ciphers = crypto.getCiphers().filter((name) => !/des|rc4|ecb/.test(name)); // ok: they are left out
export const oaep = (key: string, data: Buffer) => publicEncrypt({ key, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha256' }, data); // ok: OAEP
export const oaepByDefault = (key: string, data: Buffer) => publicEncrypt(key, data); // ok: OAEP is what Node takes
export const unwrapped = (key: string, data: Buffer) => privateDecrypt({ key, oaepHash: 'sha256' }, data); // ok: OAEP as well
export const goodKeys = (passphrase: string) => crypto.generateKeyPairSync('rsa', { modulusLength: 2048, publicKeyEncoding: { type: 'spki', format: 'pem' }, privateKeyEncoding: { type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase } }); // ok: what PKCS #8 has
export const oaepEncode = (key: string, padded: Buffer) => publicEncrypt({ key, padding: constants.RSA_NO_PADDING }, padded); // ok: the padding is made by hand
export const signed = (key: string, data: Buffer) => crypto.privateEncrypt({ key, padding: constants.RSA_PKCS1_PADDING }, data); // ok: a signature of its own kind, nothing is hidden
export const goodSuites = https.request({ host: 'bank.example', ciphers: 'ECDHE-RSA-AES256-GCM-SHA384:!aNULL:!eNULL:!RC4:!3DES' }); // ok: they are taken away
export const byDefault = https.request({ host: 'bank.example', ciphers: constants.defaultCoreCipherList }); // ok: what Node takes
export const seclevel = tls.connect(443, 'bank.example', { ciphers: 'HIGH:@SECLEVEL=2' }); // ok: a level that is high
export const shop = { ciphers: 'books about RC4' }; // ok: a sentence

function unknown(name: string, text: string, key: Buffer): readonly Buffer[] {
  const cipher = createCipheriv(name as 'aes-256-gcm', key, randomBytes(12)); // ok: the name is what the caller says
  return [cipher.update(text), cipher.final(), cipher.getAuthTag()];
}
export const said = (text: string, key: Buffer) => unknown('aes-128-gcm', text, key); // ok: the caller says a good one
export const configured = (text: string, key: Buffer) => unknown(process.env.CIPHER ?? 'aes-256-gcm', text, key); // ok: the operator may say another one

/** A check value of a key (KCV): the first bytes of a block of zeros. */
export function keyCheckValue(key: Buffer): string {
  return createCipheriv('aes-256-ecb', key, null).update(Buffer.alloc(16)).subarray(0, 3).toString('hex').toUpperCase(); // ok: a check value hides nothing
}

export function cmac(key: Buffer, message: Buffer): Buffer {
  const block = createCipheriv('aes-128-ecb', key, null); // ok: a MAC is made of it
  return block.update(message);
}

/** DUKPT of ANSI X9.24: the terminal knows no other cipher. */
export const dukptKey = (base: Buffer, serial: Buffer) => createCipheriv('des-ede', base, null).update(serial); // $ alert=weak-cipher:info
export const pinBlock = (pin: Buffer, key: Buffer) => createCipheriv('des-ede3', key, null).setAutoPadding(false).update(pin); // $ alert=weak-cipher:info

export const sizedWell = (text: string, key: Buffer) => [createCipheriv(`aes-${key.length * 8}-gcm` as 'aes-256-gcm', key, randomBytes(12))].map((cipher) => [cipher.update(text), cipher.final(), cipher.getAuthTag()]); // ok: GCM, whatever the key has
declare const desktop: { createCipheriv(name: string): string };
export const other = desktop.createCipheriv('des'); // ok: a function that is only called so
export const theme = { mode: 'ecb' }; // ok: no cipher is near
