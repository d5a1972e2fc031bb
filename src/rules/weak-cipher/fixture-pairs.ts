/** Both sides of an encryption in one module: these can be mended. */
import * as crypto from 'node:crypto';
import { constants, createCipheriv, createDecipheriv, generateKeyPairSync, privateDecrypt, publicEncrypt, randomBytes } from 'node:crypto';

const { createCipher, createDecipher } = crypto;
const BLOCKS = 'aes-256-ecb';

// Hexadecimal digits, in two statements.
export function encryptCard(card: string, key: Buffer): string {
  const cipher = createCipheriv('aes-128-ecb', key, null); // $ alert=weak-cipher:error
  let sealedCard = cipher.update(card, 'utf8', 'hex');
  sealedCard += cipher.final('hex');
  return sealedCard;
}

export function decryptCard(text: string, key: Buffer): string {
  const decipher = createDecipheriv('aes-128-ecb', key, null); // $ alert=weak-cipher:warning
  let card = decipher.update(text, 'hex', 'utf8');
  card += decipher.final('utf8');
  return card;
}

// Bytes, and a name behind a constant.
export function encryptFile(file: Buffer, key: Buffer): Buffer {
  const cipher = crypto.createCipheriv(BLOCKS, key, ''); // $ alert=weak-cipher:error
  return Buffer.concat([cipher.update(file), cipher.final()]);
}

export function decryptFile(stored: Buffer, key: Buffer): Buffer {
  const decipher = crypto.createDecipheriv(BLOCKS, key, ''); // $ alert=weak-cipher:warning
  return Buffer.concat([decipher.update(stored), decipher.final()]);
}

// A password, and base64.
export class Safe {
  constructor(private readonly password: string) {}

  close(text: string): string {
    const cipher = createCipher('aes-192-cbc', this.password); // $ alert=weak-cipher:error
    return cipher.update(text, 'utf8', 'base64') + cipher.final('base64');
  }

  open(stored: string): string {
    const decipher = createDecipher('aes-192-cbc', this.password); // $ alert=weak-cipher:warning
    return decipher.update(stored, 'base64', 'utf8') + decipher.final('utf8');
  }
}

// A key of 24 bytes, and an IV that is sent along.
export function encryptTransfer(transfer: string, key: Buffer): string {
  const start = randomBytes(8);
  const cipher = createCipheriv('des-ede3-cbc', key, start); // $ alert=weak-cipher:error
  const body = Buffer.concat([cipher.update(transfer, 'utf8'), cipher.final()]);
  return `${start.toString('hex')}:${body.toString('hex')}`;
}

export function decryptTransfer(message: string, key: Buffer): string {
  const [start, body] = message.split(':').map((part) => Buffer.from(part, 'hex')) as [Buffer, Buffer];
  const decipher = createDecipheriv('des-ede3-cbc', key, start); // $ alert=weak-cipher:warning
  return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8');
}

// RSA.
const pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
export const wrapKey = (key: Buffer) => publicEncrypt({ key: pair.publicKey, padding: constants.RSA_PKCS1_PADDING }, key); // $ alert=weak-cipher:warning
export const openKey = (wrapped: Buffer) => privateDecrypt({ key: pair.privateKey, padding: crypto.constants.RSA_PKCS1_PADDING }, wrapped); // $ alert=weak-cipher:info

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
