import { createCipheriv, generateKey, randomBytes, subtle, webcrypto } from 'node:crypto';

declare const key: Buffer;
declare const webKey: webcrypto.CryptoKey;
declare const bytes: Buffer;
declare const done: () => void;

export const byWebCrypto = () => webcrypto.subtle.encrypt({ name: 'AES-GCM', iv: new Uint8Array(12) }, webKey, bytes); // $ alert=static-iv-or-key
export const derivedByWebCrypto = () => webcrypto.subtle.deriveBits({ name: 'PBKDF2', salt: new Uint8Array(16), iterations: 600_000, hash: 'SHA-256' }, webKey, 256); // $ alert=static-iv-or-key
export const keyByWebCrypto = () => webcrypto.subtle.deriveKey({ name: 'PBKDF2', salt: new Uint8Array(16), iterations: 600_000, hash: 'SHA-256' }, webKey, { name: 'AES-GCM', length: 256 }, false, ['encrypt']); // $ alert=static-iv-or-key
export const madeByWebCrypto = () => webcrypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256', length: 64 }, true, ['sign']); // $ alert=weak-key-size
export const bySubtle = () => subtle.encrypt({ name: 'AES-GCM', iv: new Uint8Array(12) }, webKey, bytes); // $ alert=static-iv-or-key
export const derivedBySubtle = () => subtle.deriveBits({ name: 'PBKDF2', salt: new Uint8Array(16), iterations: 600_000, hash: 'SHA-256' }, webKey, 256); // $ alert=static-iv-or-key
export const keyBySubtle = () => subtle.deriveKey({ name: 'PBKDF2', salt: new Uint8Array(16), iterations: 600_000, hash: 'SHA-256' }, webKey, { name: 'AES-GCM', length: 256 }, false, ['encrypt']); // $ alert=static-iv-or-key
export const madeLater = () => generateKey('hmac', { length: 64 }, done); // $ alert=weak-key-size

const ONCE = randomBytes(12);
const sealed = (body: string, iv: Buffer) => [body, createCipheriv('aes-256-gcm', key, iv)];
export function sealedWithOne(body: string) {
  return sealed(body, ONCE); // $ alert=static-iv-or-key
}
