/** GCM and its kin, whose tags nobody reads, sets, checks or measures. */
import { createCipheriv, createDecipheriv, randomBytes, timingSafeEqual } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';

const ALGORITHM = 'aes-256-gcm';

// --- encrypting ---

export function encryptOnly(text: string, key: Buffer): string {
  const cipher = createCipheriv(ALGORITHM, key, randomBytes(12));
  console.log('cipher', cipher);
  return cipher.update(text, 'utf8', 'hex') + cipher.final('hex'); // $ alert=unauthenticated-encryption:warning
}

export async function encryptStream(from: string, to: string, key: Buffer): Promise<void> {
  const cipher = createCipheriv('aes-256-gcm', key, randomBytes(12)); // $ alert=unauthenticated-encryption:warning
  await pipeline(createReadStream(from), cipher, createWriteStream(to));
}

export const encryptAtOnce = (text: string, key: Buffer) => createCipheriv('aes-192-gcm', key, randomBytes(12)).update(text, 'utf8', 'hex'); // $ alert=unauthenticated-encryption:warning

export function encryptPoly(text: string, key: Buffer): Buffer {
  const cipher = createCipheriv('chacha20-poly1305', key, randomBytes(12), { authTagLength: 16 }).setAAD(Buffer.from('v1'), { plaintextLength: text.length });
  return Buffer.concat([cipher.update(text), cipher.final()]); // $ alert=unauthenticated-encryption:warning
}

export function encryptShort(text: string, key: Buffer): readonly Buffer[] {
  const cipher = createCipheriv('aes-256-gcm', key, randomBytes(12), { authTagLength: 16 }); // $ alert=unauthenticated-encryption:warning
  return [cipher.update(text), cipher.final(), cipher.getAuthTag()];
}

export function encryptCut(text: string, key: Buffer): readonly Buffer[] {
  const cipher = createCipheriv('aes-256-gcm', key, randomBytes(12));
  return [cipher.update(text), cipher.final(), cipher.getAuthTag().subarray(0, 8)]; // $ alert=unauthenticated-encryption:warning
}

// --- decrypting ---

export function decryptBlindly(stored: Buffer, key: Buffer): string {
  const decipher = createDecipheriv('aes-128-ccm', key, stored.subarray(0, 12), { authTagLength: 16 }); // $ alert=unauthenticated-encryption:warning
  return decipher.update(stored.subarray(12)).toString('utf8');
}

export function decryptUnfinished(stored: Buffer, tag: Buffer, key: Buffer): string {
  const decipher = createDecipheriv('aes-256-gcm', key, stored.subarray(0, 12), { authTagLength: 16 }); // $ alert=unauthenticated-encryption:warning
  decipher.setAuthTag(tag);
  return decipher.update(stored.subarray(12), undefined, 'utf8');
}

export function decryptAnyLength(stored: Buffer, tag: Buffer, key: Buffer): string {
  const decipher = createDecipheriv('aes-256-gcm', key, stored.subarray(0, 12), { authTagLength: 16 }); // $ alert=unauthenticated-encryption:info
  decipher.setAuthTag(tag);
  return decipher.update(stored.subarray(12), undefined, 'utf8') + decipher.final('utf8');
}

export function decryptParts(message: string, key: Buffer): string {
  const [iv, tag, body] = message.split(':').map((part) => Buffer.from(part, 'hex')) as [Buffer, Buffer, Buffer];
  const decipher = createDecipheriv(ALGORITHM, key, iv, { authTagLength: 16 }).setAuthTag(tag); // $ alert=unauthenticated-encryption:info
  return Buffer.concat([decipher.update(body), decipher.final()]).toString();
}

export function decryptShort(stored: Buffer, key: Buffer): string {
  const decipher = createDecipheriv('aes-256-gcm', key, stored.subarray(0, 12));
  decipher.setAuthTag(stored.subarray(12, 16)); // $ alert=unauthenticated-encryption:warning
  return decipher.update(stored.subarray(16), undefined, 'utf8') + decipher.final('utf8');
}

const OPTIONS = { authTagLength: 8 };
export function decryptShortSetting(stored: Buffer, tag: Buffer, key: Buffer): string {
  const decipher = createDecipheriv('aes-256-gcm', key, stored.subarray(0, 12), OPTIONS); // $ alert=unauthenticated-encryption:warning
  decipher.setAuthTag(tag);
  return decipher.update(stored.subarray(12), undefined, 'utf8') + decipher.final('utf8');
}

// --- near misses ---

export function encryptWhole(text: string, key: Buffer): Buffer {
  const cipher = createCipheriv('aes-256-gcm', key, randomBytes(12)); // ok: with its tag
  return Buffer.concat([cipher.update(text), cipher.final(), cipher.getAuthTag()]);
}

export async function encryptStreamWhole(from: string, to: string, key: Buffer): Promise<Buffer> {
  const cipher = createCipheriv('aes-256-gcm', key, randomBytes(12)); // ok: the tag is read when all has gone through
  await pipeline(createReadStream(from), cipher, createWriteStream(to));
  return cipher.getAuthTag();
}

export const cipherOf = (key: Buffer) => createCipheriv('aes-256-gcm', key, randomBytes(12)); // ok: who asks for it reads the tag

export class Sealer {
  private readonly cipher = createCipheriv('aes-256-gcm', randomBytes(32), randomBytes(12)); // ok: the tag is read elsewhere in the class

  add(text: string): Buffer {
    return this.cipher.update(text);
  }

  end(): Buffer {
    this.cipher.final();
    return this.cipher.getAuthTag();
  }
}

export function decryptWhole(stored: Buffer, tag: Buffer, key: Buffer): string {
  const decipher = createDecipheriv('aes-256-gcm', key, stored.subarray(0, 12), { authTagLength: 16 }); // ok: the length is said
  decipher.setAuthTag(tag);
  return decipher.update(stored.subarray(12), undefined, 'utf8') + decipher.final('utf8');
}

export function decryptMeasured(stored: Buffer, tag: Buffer, key: Buffer): string {
  if (tag.length !== 16) throw new Error('The tag has another length.');
  const decipher = createDecipheriv('aes-256-gcm', key, stored.subarray(0, 12)); // ok: the length is asked for
  decipher.setAuthTag(tag);
  return decipher.update(stored.subarray(12), undefined, 'utf8') + decipher.final('utf8');
}

export function decryptPiece(stored: Buffer, key: Buffer): string {
  const tag = stored.subarray(12, 28);
  const decipher = createDecipheriv('aes-256-gcm', key, stored.subarray(0, 12)); // ok: it is cut off by number
  decipher.setAuthTag(tag);
  return decipher.update(stored.subarray(28), undefined, 'utf8') + decipher.final('utf8');
}

export async function decryptStream(from: string, to: string, tag: Buffer, key: Buffer): Promise<void> {
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.alloc(12, tag), { authTagLength: 16 }); // ok: a stream calls final()
  decipher.setAuthTag(tag);
  await pipeline(createReadStream(from), decipher, createWriteStream(to));
}

export function decryptNinetySix(stored: Buffer, tag: Buffer, key: Buffer): string {
  const decipher = createDecipheriv('aes-256-gcm', key, stored.subarray(0, 12), { authTagLength: 12 }); // ok: 96 bits are enough
  decipher.setAuthTag(tag);
  return decipher.update(stored.subarray(12), undefined, 'utf8') + decipher.final('utf8');
}

export const equal = (one: Buffer, other: Buffer) => timingSafeEqual(one, other); // ok: no cipher
