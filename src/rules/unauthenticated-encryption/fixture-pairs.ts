/** Both sides of an encryption in one module: these can be mended. */
import * as crypto from 'node:crypto';
import { createCipheriv, createDecipheriv, randomBytes, webcrypto } from 'node:crypto';

const IV_LENGTH = 16;
const COUNTER = 'aes-256-ctr';
const PLACE = 'aes-192-cfb';

// IV and text as digits, with a colon between them.
export function encryptNote(note: string, key: Buffer): string {
  const iv = randomBytes(16);
  const cipher = createCipheriv('aes-256-cbc', key, iv); // $ alert=unauthenticated-encryption:warning
  let encrypted = cipher.update(note, 'utf8', 'hex');
  encrypted += cipher.final('hex');
  return `${iv.toString('hex')}:${encrypted}`;
}

export function decryptNote(stored: string, key: Buffer): string {
  const [iv, encrypted] = stored.split(':') as [string, string];
  const decipher = createDecipheriv('aes-256-cbc', key, Buffer.from(iv, 'hex'));
  let note = decipher.update(encrypted, 'hex', 'utf8');
  note += decipher.final('utf8');
  return note;
}

// Bytes behind one another, with a length that both sides know.
export function encryptFile(file: Buffer, key: Buffer): Buffer {
  const iv = crypto.randomBytes(IV_LENGTH);
  const cipher = crypto.createCipheriv('aes-128-cbc', key, iv); // $ alert=unauthenticated-encryption:warning
  return Buffer.concat([iv, cipher.update(file), cipher.final()]);
}

export function decryptFile(stored: Buffer, key: Buffer): Buffer {
  const iv = stored.subarray(0, IV_LENGTH);
  const decipher = crypto.createDecipheriv('aes-128-cbc', key, iv);
  return Buffer.concat([decipher.update(stored.subarray(IV_LENGTH)), decipher.final()]);
}

// A class, base64, and an IV of 16 bytes that one side cuts off by number.
export class NoteBox {
  constructor(private readonly key: Buffer) {}

  seal(note: string): string {
    const iv = randomBytes(16);
    const cipher = createCipheriv(COUNTER, this.key, iv); // $ alert=unauthenticated-encryption:warning
    const body = cipher.update(note, 'utf8', 'base64') + cipher.final('base64');
    return iv.toString('base64') + body;
  }

  open(stored: string): string {
    const iv = Buffer.from(stored.slice(0, 24), 'base64');
    const decipher = createDecipheriv(COUNTER, this.key, iv.subarray(0, 16));
    return decipher.update(stored.slice(24), 'base64', 'utf8') + decipher.final('utf8');
  }
}

// In two steps.
export function encryptIban(iban: string, key: Buffer): { iv: string; data: string } {
  const iv = randomBytes(16);
  const cipher = createCipheriv(PLACE, key, iv); // $ alert=unauthenticated-encryption:warning
  let body = cipher.update(iban);
  body = Buffer.concat([body, cipher.final()]);
  return { iv: iv.toString('hex'), data: body.toString('hex') };
}

export function decryptIban(stored: { iv: string; data: string }, key: Buffer): string {
  const decipher = createDecipheriv(PLACE, key, Buffer.from(stored.iv, 'hex'));
  let body = decipher.update(Buffer.from(stored.data, 'hex'));
  body = Buffer.concat([body, decipher.final()]);
  return body.toString();
}

// GCM whose tag nobody reads.
export function encryptToken(token: string, key: Buffer): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  const body = cipher.update(token, 'utf8', 'hex') + cipher.final('hex'); // $ alert=unauthenticated-encryption:warning
  return `${iv.toString('hex')}.${body}`;
}

export function decryptToken(stored: string, key: Buffer): string {
  const parts = stored.split('.') as [string, string];
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(parts[0], 'hex')); // $ alert=unauthenticated-encryption:warning
  return decipher.update(parts[1], 'hex', 'utf8');
}

// Web Crypto.
export async function webKey(raw: Uint8Array<ArrayBuffer>): Promise<webcrypto.CryptoKey> {
  return webcrypto.subtle.importKey('raw', raw, 'AES-CBC', false, ['encrypt', 'decrypt']);
}
export async function webEncrypt(data: Uint8Array<ArrayBuffer>, key: webcrypto.CryptoKey, iv: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer> {
  return webcrypto.subtle.encrypt({ name: 'AES-CBC', iv }, key, data); // $ alert=unauthenticated-encryption:warning
}
export async function webDecrypt(data: ArrayBuffer, key: webcrypto.CryptoKey, iv: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer> {
  return webcrypto.subtle.decrypt({ name: 'AES-CBC', iv }, key, data);
}

// --- near misses ---

export const lengths = { iv: IV_LENGTH, key: 32 }; // ok: numbers
export const names = ['aes-256-cbc', 'aes-256-gcm']; // ok: names
export function drawn(): Buffer {
  return randomBytes(IV_LENGTH); // ok: nothing is encrypted with it
}
export const hashOf = (text: string) => crypto.createHash('sha256').update(text).digest('hex'); // ok: a digest
export const supported = () => crypto.getCiphers().includes('aes-256-cbc'); // ok: somebody asks for it
