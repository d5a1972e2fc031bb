/** Ciphers that notice no change of their text, in functions of which none can be mended by itself. */
import * as nodeCrypto from 'crypto';
import crypto, { createCipheriv, createHmac, createSign, randomBytes, subtle } from 'node:crypto';
import { CBC, CTR } from 'aes-js';
import aesjs from 'aes-js';
import aes256 from 'aes256';
import { AES_CBC, AES_CFB, AES_CTR, AES_OFB } from 'asmcrypto.js';
import CryptoJS from 'crypto-js';
import { AES } from 'crypto-js';
import AESModule from 'crypto-js/aes';
import forge from 'node-forge';
import Aes from 'react-native-aes-crypto';
import sjcl from 'sjcl';
import sodium from 'libsodium-wrappers';
import { cbc, cfb, chacha20, ctr, gcm, salsa20, xchacha20, xsalsa20 } from '@noble/ciphers/aes';

declare const computeMac: (body: Buffer) => Buffer;
declare const key: string;
declare const bytes: Uint8Array;
declare const text: string;
const fresh = () => randomBytes(16);

// --- Node ---

export const sealChain = (data: string, secret: Buffer) => createCipheriv('aes-256-cbc', secret, fresh()).update(data); // $ alert=unauthenticated-encryption:warning
export const sealCounter = (data: string, secret: Buffer) => crypto.createCipheriv('AES-128-CTR', secret, fresh()).update(data); // $ alert=unauthenticated-encryption:warning
export const sealFeedback = (data: string, secret: Buffer) => nodeCrypto.createCipheriv('aes-192-cfb8', secret, fresh()).update(data); // $ alert=unauthenticated-encryption:warning
export const sealOutput = (data: string, secret: Buffer) => nodeCrypto['createCipheriv']('aes-256-ofb', secret, fresh()).update(data); // $ alert=unauthenticated-encryption:warning
export const sealShort = (data: string, secret: Buffer) => createCipheriv('aes256', secret, fresh()).update(data); // $ alert=unauthenticated-encryption:warning
export const sealCamellia = (data: string, secret: Buffer) => createCipheriv('camellia-256-cbc', secret, fresh()).update(data); // $ alert=unauthenticated-encryption:warning
export const sealStream = (data: string, secret: Buffer) => createCipheriv('chacha20', secret, fresh()).update(data); // $ alert=unauthenticated-encryption:warning

const SETTINGS = { algorithm: 'aes-256-cbc', bytes: 16 } as const;
const MERGED = { ...SETTINGS, bytes: 12 };
export const sealSetting = (data: string, secret: Buffer) => createCipheriv(SETTINGS.algorithm, secret, fresh()).update(data); // $ alert=unauthenticated-encryption:warning
export const sealMerged = (data: string, secret: Buffer) => createCipheriv(MERGED.algorithm, secret, fresh()).update(data); // $ alert=unauthenticated-encryption:warning
export const sealAsked = (data: string, secret: Buffer) => createCipheriv(process.env.CIPHER ?? 'aes-128-cbc', secret, fresh()).update(data); // $ alert=unauthenticated-encryption:warning

export const sealSized = (data: string, secret: Buffer) => createCipheriv('aes-' + secret.length * 8 + '-cbc', secret, fresh()).update(data); // $ alert=unauthenticated-encryption:warning
export const sealEither = (data: string, secret: Buffer, mode: string) => createCipheriv('aes-256-' + mode, secret, fresh()).update(data); // ok: nobody knows the mode

export class Vault {
  private readonly algorithm = 'aes-256-ctr';

  constructor(private readonly secret: Buffer) {}

  seal(data: string): Buffer {
    return createCipheriv(this.algorithm, this.secret, fresh()).update(data); // $ alert=unauthenticated-encryption:warning
  }
}

function sealWith(algorithm: string, data: string, secret: Buffer): Buffer {
  return createCipheriv(algorithm, secret, fresh()).update(data);
}
export const sealThrough = (data: string, secret: Buffer) => sealWith('aes-128-cfb', data, secret); // $ alert=unauthenticated-encryption:warning

// --- libraries ---

export const js1 = CryptoJS.AES.encrypt(text, key).toString(); // $ alert=unauthenticated-encryption:warning
export const js2 = CryptoJS.AES.encrypt(text, key, { mode: CryptoJS.mode.CBC, iv: bytes }); // $ alert=unauthenticated-encryption:warning
export const js3 = AES.encrypt(text, key, { mode: CryptoJS.mode.CTR }); // $ alert=unauthenticated-encryption:warning
export const js4 = AESModule.encrypt(text, key); // $ alert=unauthenticated-encryption:warning
export const js5 = CryptoJS.algo.AES.createEncryptor(key, { iv: bytes }); // $ alert=unauthenticated-encryption:warning
export const web1 = (secret: CryptoKey, data: Uint8Array<ArrayBuffer>) => globalThis.crypto.subtle.encrypt({ name: 'AES-CBC', iv: globalThis.crypto.getRandomValues(new Uint8Array(16)) }, secret, data); // $ alert=unauthenticated-encryption:warning
export const web2 = (secret: CryptoKey, data: Uint8Array<ArrayBuffer>) => globalThis.crypto.subtle.encrypt({ name: 'AES-CTR', counter: globalThis.crypto.getRandomValues(new Uint8Array(16)), length: 64 }, secret, data); // $ alert=unauthenticated-encryption:warning
export const web3 = (secret: CryptoKey, data: Uint8Array<ArrayBuffer>) => globalThis.crypto.subtle.encrypt({ name: 'AES-GCM', iv: globalThis.crypto.getRandomValues(new Uint8Array(12)), tagLength: 128 }, secret, data); // $ alert=unauthenticated-encryption:warning
export const web5 = (secret: crypto.webcrypto.CryptoKey, data: Uint8Array<ArrayBuffer>) => subtle.encrypt({ name: 'AES-CBC', iv: globalThis.crypto.getRandomValues(new Uint8Array(16)) }, secret, data); // $ alert=unauthenticated-encryption:warning
export const forge1 = forge.cipher.createCipher('AES-CBC', key); // $ alert=unauthenticated-encryption:warning
export const forge2 = forge.cipher.createCipher('AES-OFB', key); // $ alert=unauthenticated-encryption:warning
export const forge3 = forge.aes.createEncryptionCipher(key); // $ alert=unauthenticated-encryption:warning
export const forge4 = forge.aes.startEncrypting(key, bytes, null); // $ alert=unauthenticated-encryption:warning
export const aesjs1 = new aesjs.ModeOfOperation.cbc(bytes, bytes); // $ alert=unauthenticated-encryption:warning alert=static-iv-or-key
export const aesjs2 = new aesjs.ModeOfOperation.ctr(bytes).encrypt(bytes); // $ alert=unauthenticated-encryption:warning
export const aesjs3 = new aesjs.ModeOfOperation.cfb(bytes, bytes, 8); // $ alert=unauthenticated-encryption:warning alert=static-iv-or-key
export const aesjs4 = new aesjs.ModeOfOperation.ofb(bytes, bytes); // $ alert=unauthenticated-encryption:warning alert=static-iv-or-key
export const aesjs5 = new CBC(bytes, bytes); // $ alert=unauthenticated-encryption:warning alert=static-iv-or-key
export const aesjs6 = new CTR(bytes); // $ alert=unauthenticated-encryption:warning
export const aesjs7 = new aesjs.CFB(bytes, bytes); // $ alert=unauthenticated-encryption:warning alert=static-iv-or-key
export const aesjs8 = new aesjs.OFB(bytes, bytes); // $ alert=unauthenticated-encryption:warning alert=static-iv-or-key
export const noble1 = cbc(bytes, bytes).encrypt(bytes); // $ alert=unauthenticated-encryption:warning alert=static-iv-or-key
export const noble2 = ctr(bytes, bytes).encrypt(bytes); // $ alert=unauthenticated-encryption:warning alert=static-iv-or-key
export const noble3 = cfb(bytes, bytes).encrypt(bytes); // $ alert=unauthenticated-encryption:warning alert=static-iv-or-key
export const noble4 = chacha20(bytes, bytes, bytes); // $ alert=unauthenticated-encryption:warning alert=static-iv-or-key
export const noble5 = xchacha20(bytes, bytes, bytes); // $ alert=unauthenticated-encryption:warning alert=static-iv-or-key
export const noble6 = salsa20(bytes, bytes, bytes); // $ alert=unauthenticated-encryption:warning alert=static-iv-or-key
export const noble7 = xsalsa20(bytes, bytes, bytes); // $ alert=unauthenticated-encryption:warning alert=static-iv-or-key
export const asm1 = AES_CBC.encrypt(bytes, bytes, true, bytes); // $ alert=unauthenticated-encryption:warning alert=static-iv-or-key
export const asm2 = AES_CTR.encrypt(bytes, bytes, bytes); // $ alert=unauthenticated-encryption:warning alert=static-iv-or-key
export const asm3 = AES_CFB.encrypt(bytes, bytes, bytes); // $ alert=unauthenticated-encryption:warning alert=static-iv-or-key
export const asm4 = AES_OFB.encrypt(bytes, bytes, bytes); // $ alert=unauthenticated-encryption:warning alert=static-iv-or-key
export const phone1 = Aes.encrypt(text, key, bytes, 'aes-256-cbc'); // $ alert=unauthenticated-encryption:warning
export const whole1 = aes256.encrypt(key, text); // $ alert=unauthenticated-encryption:warning
export const whole2 = aes256.createCipher(key); // $ alert=unauthenticated-encryption:warning
export const sjcl1 = sjcl.mode.cbc.encrypt(bytes, text, bytes); // $ alert=unauthenticated-encryption:warning
export const sjcl2 = sjcl.mode.ctr.encrypt(bytes, text, bytes); // $ alert=unauthenticated-encryption:warning
export const sjcl3 = sjcl.encrypt(process.env.VAULT_PASSWORD, text, { mode: 'ccm', ts: 128 }); // $ alert=unauthenticated-encryption:warning
export const sodium1 = sodium.crypto_stream_xchacha20_xor(bytes, sodium.randombytes_buf(24), bytes); // $ alert=unauthenticated-encryption:warning alert=static-iv-or-key

// --- near misses ---

export const openOld = (sealed: Buffer, secret: Buffer, iv: Buffer) => crypto.createDecipheriv('aes-256-cbc', secret, iv).update(sealed); // ok: what encrypts stands here, and is told
export const openOldToo = CryptoJS.AES.decrypt(text, key).toString(CryptoJS.enc.Utf8); // ok: so it does for this one
export const sealTag = (data: string, secret: Buffer) => [createCipheriv('aes-256-gcm', secret, randomBytes(12))].map((cipher) => [cipher.update(data), cipher.final(), cipher.getAuthTag()]); // ok: with its tag
export const sealNoble = gcm(bytes, bytes).encrypt(bytes); // ok: the tag is in it // $ alert=static-iv-or-key

export function sealThenMac(data: string, secret: Buffer, macKey: Buffer): Buffer {
  const iv = fresh();
  const cipher = createCipheriv('aes-256-cbc', secret, iv); // ok: an HMAC over it
  const sealed = Buffer.concat([iv, cipher.update(data, 'utf8'), cipher.final()]);
  return Buffer.concat([createHmac('sha256', macKey).update(sealed).digest(), sealed]);
}

export function sealThenSign(data: string, secret: Buffer, pem: string): readonly [Buffer, Buffer] {
  const cipher = createCipheriv('aes-256-ctr', secret, fresh()); // ok: a signature over it
  const sealed = Buffer.concat([cipher.update(data), cipher.final()]);
  return [sealed, createSign('RSA-SHA256').update(sealed).sign(pem)];
}

export function sealThenMacElsewhere(data: string, secret: Buffer): readonly [Buffer, Buffer] {
  const sealed = createCipheriv('aes-256-cbc', secret, fresh()).update(data); // ok: another file has the MAC
  return [sealed, computeMac(sealed)];
}

function encryptOnly(data: string, secret: Buffer): Buffer {
  return createCipheriv('aes-256-ctr', secret, fresh()).update(data); // ok: who calls it adds the MAC
}
export function sealFrame(data: string, secret: Buffer, macKey: Buffer): readonly [Buffer, Buffer] {
  const body = encryptOnly(data, secret);
  return [body, createHmac('sha256', macKey).update(body).digest()];
}

function macOf(body: Buffer, macKey: Buffer): Buffer {
  return createHmac('sha512', macKey).update(body).digest();
}
export function sealRecord(data: string, secret: Buffer, macKey: Buffer): readonly [Buffer, Buffer] {
  const body = createCipheriv('aes-256-cfb', secret, fresh()).update(data); // ok: it calls what makes the MAC
  return [body, macOf(body, macKey)];
}

export function sealInBrowser(data: string, secret: string, macKey: string): string {
  const sealed = CryptoJS.AES.encrypt(data, secret).toString(); // ok: an HMAC over it
  return sealed + CryptoJS.HmacSHA256(sealed, macKey).toString();
}

export async function sealOnPhone(data: string, secret: string, macKey: string): Promise<readonly string[]> {
  const sealed = await Aes.encrypt(data, secret, bytes, 'aes-256-cbc'); // ok: an HMAC over it
  return [sealed, await Aes.hmac256(sealed, macKey)];
}

export async function sealWithKey(secret: CryptoKey, macKey: CryptoKey, data: Uint8Array<ArrayBuffer>): Promise<readonly ArrayBuffer[]> {
  const sealed = await globalThis.crypto.subtle.encrypt({ name: 'AES-CBC', iv: globalThis.crypto.getRandomValues(new Uint8Array(16)) }, secret, data); // ok: an HMAC over it
  return [sealed, await globalThis.crypto.subtle.sign('HMAC', macKey, sealed)];
}

export const stored = 'aes-256-cbc'; // ok: a name that nobody encrypts with
export const web4 = (secret: CryptoKey, data: Uint8Array<ArrayBuffer>) => globalThis.crypto.subtle.encrypt({ name: 'AES-GCM', iv: globalThis.crypto.getRandomValues(new Uint8Array(12)), tagLength: 128 }, secret, data); // ok: the whole tag
export const unknown = (algorithm: string, data: string, secret: Buffer) => createCipheriv(algorithm, secret, fresh()).update(data); // ok: nobody knows which
export const wrapped = (outer: string, inner: Buffer) => crypto.publicEncrypt({ key: outer, oaepHash: 'sha256' }, inner); // ok: RSA, which wraps keys
export const disk = (sector: Buffer, secret: Buffer, iv: Buffer) => createCipheriv('aes-256-xts', secret, iv).update(sector); // ok: sectors of a disk have no room for a tag
export const keystream = (secret: Buffer, iv: Buffer) => createCipheriv('aes-128-ctr', secret, iv).update(Buffer.alloc(64)); // ok: numbers that are drawn, and no text
export const modes = { mode: CryptoJS.mode.CBC }; // ok: nobody encrypts with it here

declare const keccak: (data: Buffer) => Buffer;
export function openWallet(json: { text: Buffer; mac: string }, derived: Buffer, iv: Buffer): Buffer {
  const mac = keccak(Buffer.concat([derived.subarray(16), json.text]));
  if (mac.toString('hex') !== json.mac) throw new Error('The wallet was changed.');
  return crypto.createDecipheriv('aes-128-cbc', derived.subarray(0, 16), iv).update(json.text); // ok: the MAC is compared first
}

export function packet(header: Buffer, data: Buffer, secret: Buffer, sharedToken: Buffer): readonly Buffer[] {
  const encrypted = createCipheriv('aes-128-cbc', secret, fresh()).update(data); // ok: a digest over it and over what both share
  return [encrypted, crypto.createHash('sha256').update(header).update(sharedToken).update(encrypted).digest()];
}

function cipherOf(algorithm: 'aes-256-cbc') {
  return (data: Buffer, secret: Buffer) => createCipheriv(algorithm, secret, fresh()).update(data); // ok: who calls what it makes adds the MAC
}
const sealBlocks = cipherOf('aes-256-cbc');
export function sealForPeer(data: Buffer, secret: Buffer, macKey: Buffer): readonly Buffer[] {
  const body = sealBlocks(data, secret);
  return [body, createHmac('sha256', macKey).update(body).digest()];
}
