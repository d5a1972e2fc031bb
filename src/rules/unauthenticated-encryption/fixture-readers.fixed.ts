/** What is only read here: whoever wrote it may have chosen the format. */
import { createDecipheriv, createHmac, subtle, timingSafeEqual, webcrypto } from 'node:crypto';
import aes256 from 'aes256';
import aesjs from 'aes-js';
import { AES_CBC, AES_CCM, AES_CFB, AES_CTR, AES_OFB } from 'asmcrypto.js';
import CryptoJS from 'crypto-js';
import forge from 'node-forge';
import Aes from 'react-native-aes-crypto';
import { cbc } from '@noble/ciphers/aes';

declare const bytes: Uint8Array;
declare const text: string;
declare const key: string;

export function read(sealed: string, secret: Buffer, iv: Buffer): string {
  const decipher = createDecipheriv('aes-256-cbc', secret, iv); // $ alert=unauthenticated-encryption:info
  return decipher.update(sealed, 'base64', 'utf8') + decipher.final('utf8');
}
export const read1 = CryptoJS.AES.decrypt(text, key).toString(CryptoJS.enc.Utf8); // $ alert=unauthenticated-encryption:info
export const read2 = CryptoJS.algo.AES.createDecryptor(key, { iv: bytes }); // $ alert=unauthenticated-encryption:info
export const read3 = forge.cipher.createDecipher('AES-CBC', key); // $ alert=unauthenticated-encryption:info
export const read4 = forge.aes.createDecryptionCipher(key); // $ alert=unauthenticated-encryption:info
export const read5 = forge.aes.startDecrypting(key, bytes, null); // $ alert=unauthenticated-encryption:info
export const read6 = new aesjs.ModeOfOperation.cbc(bytes, bytes).decrypt(bytes); // $ alert=unauthenticated-encryption:info alert=static-iv-or-key
export const read7 = cbc(bytes, bytes).decrypt(bytes); // $ alert=unauthenticated-encryption:info alert=static-iv-or-key
export const read8 = AES_CBC.decrypt(bytes, bytes, true, bytes); // $ alert=unauthenticated-encryption:info
export const read9 = AES_CTR.decrypt(bytes, bytes, bytes); // $ alert=unauthenticated-encryption:info
export const read10 = AES_CFB.decrypt(bytes, bytes, bytes); // $ alert=unauthenticated-encryption:info
export const read11 = AES_OFB.decrypt(bytes, bytes, bytes); // $ alert=unauthenticated-encryption:info
export const read12 = Aes.decrypt(text, key, bytes, 'aes-256-cbc'); // $ alert=unauthenticated-encryption:info
export const read13 = aes256.decrypt(key, text); // $ alert=unauthenticated-encryption:info
export const read14 = (secret: CryptoKey, iv: Uint8Array<ArrayBuffer>, data: Uint8Array<ArrayBuffer>) => crypto.subtle.decrypt({ name: 'AES-CBC', iv }, secret, data); // $ alert=unauthenticated-encryption:info
export const read15 = (secret: webcrypto.CryptoKey, iv: Uint8Array<ArrayBuffer>, data: Uint8Array<ArrayBuffer>) => webcrypto.subtle.decrypt({ name: 'AES-CBC', iv }, secret, data); // $ alert=unauthenticated-encryption:info
export const read16 = (secret: webcrypto.CryptoKey, iv: Uint8Array<ArrayBuffer>, data: Uint8Array<ArrayBuffer>) => subtle.decrypt({ name: 'AES-CBC', iv }, secret, data); // $ alert=unauthenticated-encryption:info

export const good1 = AES_CCM.encrypt(bytes, bytes, bytes); // ok: authenticated // $ alert=static-iv-or-key
export const good2 = AES_CCM.decrypt(bytes, bytes, bytes); // ok: authenticated
export const good3 = forge.cipher.createDecipher('AES-GCM', key); // ok: the library asks for the tag
export const good4 = (secret: CryptoKey, iv: Uint8Array<ArrayBuffer>, data: Uint8Array<ArrayBuffer>) => crypto.subtle.decrypt({ name: 'AES-GCM', iv }, secret, data); // ok: the tag is in it

export function readChecked(sealed: Buffer, mac: Buffer, secret: Buffer, macKey: Buffer): Buffer {
  if (!timingSafeEqual(createHmac('sha256', macKey).update(sealed).digest(), mac)) throw new Error('It was changed.');
  const decipher = createDecipheriv('aes-256-cbc', secret, sealed.subarray(0, 16)); // ok: the MAC is checked before
  return Buffer.concat([decipher.update(sealed.subarray(16)), decipher.final()]);
}
