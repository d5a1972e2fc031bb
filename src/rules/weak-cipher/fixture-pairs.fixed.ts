/** Both sides of an encryption in one module: these can be mended. */
import * as crypto from 'node:crypto';
import { constants, createCipheriv, createDecipheriv, generateKeyPairSync, privateDecrypt, publicEncrypt, randomBytes } from 'node:crypto';

const { createCipher, createDecipher } = crypto;
const BLOCKS = 'aes-256-gcm';

// Hexadecimal digits, in two statements.
export function encryptCard(card: string, key: Buffer): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-128-gcm', key, iv); // $ alert=weak-cipher:error
  let sealedCard = Buffer.concat([iv, cipher.update(card, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString('hex');
  return sealedCard;
}

export function decryptCard(text: string, key: Buffer): string {
  const sealed = Buffer.from(text, 'hex');
  const decipher = createDecipheriv('aes-128-gcm', key, sealed.subarray(0, 12), { authTagLength: 16 }); // $ alert=weak-cipher:warning
  decipher.setAuthTag(sealed.subarray(-16));
  let card = decipher.update(sealed.subarray(12, -16), undefined, 'utf8');
  card += decipher.final('utf8');
  return card;
}

// Bytes, and a name behind a constant.
export function encryptFile(file: Buffer, key: Buffer): Buffer {
  const iv = crypto.randomBytes(12);
  const cipher = crypto.createCipheriv(BLOCKS, key, iv); // $ alert=weak-cipher:error
  return Buffer.concat([iv, cipher.update(file), cipher.final(), cipher.getAuthTag()]);
}

export function decryptFile(stored: Buffer, key: Buffer): Buffer {
  const decipher = crypto.createDecipheriv(BLOCKS, key, stored.subarray(0, 12), { authTagLength: 16 }); // $ alert=weak-cipher:warning
  decipher.setAuthTag(stored.subarray(-16));
  return Buffer.concat([decipher.update(stored.subarray(12, -16)), decipher.final()]);
}

// A password, and base64.
export class Safe {
  constructor(private readonly password: string) {}

  close(text: string): string {
    const salt = randomBytes(16);
    const iv = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', crypto.scryptSync(this.password, salt, 32, { N: 131072, r: 8, p: 1, maxmem: 268435456 }), iv); // $ alert=weak-cipher:error
    return Buffer.concat([salt, iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString('base64');
  }

  open(stored: string): string {
    const sealed = Buffer.from(stored, 'base64');
    const decipher = createDecipheriv('aes-256-gcm', crypto.scryptSync(this.password, sealed.subarray(0, 16), 32, { N: 131072, r: 8, p: 1, maxmem: 268435456 }), sealed.subarray(16, 28), { authTagLength: 16 }); // $ alert=weak-cipher:warning
    decipher.setAuthTag(sealed.subarray(-16));
    return decipher.update(sealed.subarray(28, -16), undefined, 'utf8') + decipher.final('utf8');
  }
}

// A key of 24 bytes, and an IV that is sent along.
export function encryptTransfer(transfer: string, key: Buffer): string {
  const start = randomBytes(12);
  const cipher = createCipheriv('aes-192-gcm', key, start); // $ alert=weak-cipher:error
  const body = Buffer.concat([cipher.update(transfer, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  return `${start.toString('hex')}:${body.toString('hex')}`;
}

export function decryptTransfer(message: string, key: Buffer): string {
  const [start, body] = message.split(':').map((part) => Buffer.from(part, 'hex')) as [Buffer, Buffer];
  const decipher = createDecipheriv('aes-192-gcm', key, start, { authTagLength: 16 }); // $ alert=weak-cipher:warning
  decipher.setAuthTag(body.subarray(-16));
  return Buffer.concat([decipher.update(body.subarray(0, -16)), decipher.final()]).toString('utf8');
}

// RSA.
const pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
export const wrapKey = (key: Buffer) => publicEncrypt({ key: pair.publicKey, padding: constants.RSA_PKCS1_OAEP_PADDING }, key); // $ alert=weak-cipher:warning
export const openKey = (wrapped: Buffer) => privateDecrypt({ key: pair.privateKey, padding: crypto.constants.RSA_PKCS1_OAEP_PADDING }, wrapped); // $ alert=weak-cipher:info

// A key of 8 bytes is none for AES: nothing is offered.
export function encryptOld(text: string, key: Buffer): string {
  const cipher = createCipheriv('des-cbc', key, randomBytes(8)); // $ alert=weak-cipher:error
  return cipher.update(text, 'utf8', 'hex') + cipher.final('hex');
}

// What was mended by hand.
export function encryptWell(text: string, key: Buffer): Buffer {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce); // ok: with its tag
  return Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
}
export function decryptWell(stored: Buffer, key: Buffer): string {
  const decipher = createDecipheriv('aes-256-gcm', key, stored.subarray(0, 12), { authTagLength: 16 }); // ok: the tag is checked
  decipher.setAuthTag(stored.subarray(-16));
  return Buffer.concat([decipher.update(stored.subarray(12, -16)), decipher.final()]).toString('utf8');
}
export const wrapWell = (key: Buffer) => publicEncrypt({ key: pair.publicKey, oaepHash: 'sha256' }, key); // ok: OAEP
export const unwrapWell = (wrapped: Buffer) => privateDecrypt({ key: pair.privateKey, oaepHash: 'sha256' }, wrapped); // ok: OAEP
export const names = { old: 'des-cbc', current: 'aes-256-gcm' }; // ok: names alone
