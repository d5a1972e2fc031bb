import { webcrypto } from 'node:crypto';
import forge from 'node-forge';
import sodium from 'sodium-native';
import xmlenc from 'xml-encryption';

declare const key: string;
declare const text: string;
declare const bytes: Buffer;
declare const webKey: webcrypto.CryptoKey;
declare const pem: string;

export const forged = () => {
  const cipher = forge.cipher.createCipher('AES-GCM', key);
  cipher.start({ iv: forge.random.getBytesSync(12), tagLength: 128 }); // $ alert=unauthenticated-encryption
  return cipher;
};
export const forgedWhole = () => {
  const cipher = forge.cipher.createCipher('AES-GCM', key);
  cipher.start({ iv: forge.random.getBytesSync(12), tagLength: 128 }); // ok: the whole tag
  return cipher;
};

export const stream = (nonce: Buffer) => sodium.crypto_stream_xor(bytes, text, nonce, bytes); // $ alert=unauthenticated-encryption
export const otherStream = (nonce: Buffer) => sodium.crypto_stream_chacha20_xor(bytes, text, nonce, bytes); // $ alert=unauthenticated-encryption
export const box = (nonce: Buffer) => sodium.crypto_secretbox_easy(bytes, text, nonce, bytes); // ok: it has a tag

export const wrapped = () => webcrypto.subtle.wrapKey('raw', webKey, webKey, { name: 'AES-CBC', iv: webcrypto.getRandomValues(new Uint8Array(16)) }); // $ alert=unauthenticated-encryption
export const wrappedWhole = () => webcrypto.subtle.wrapKey('raw', webKey, webKey, { name: 'AES-GCM', iv: webcrypto.getRandomValues(new Uint8Array(12)) }); // ok: it has a tag
export const wrappedForSomebody = () => webcrypto.subtle.wrapKey('raw', webKey, webKey, 'RSA-OAEP'); // ok: no block cipher

const OAEP = 'http://www.w3.org/2001/04/xmlenc#rsa-oaep-mgf1p';
export const assertion = (done: () => void) => xmlenc.encrypt(text, { rsa_pub: pem, pem, encryptionAlgorithm: 'http://www.w3.org/2001/04/xmlenc#aes256-cbc', keyEncryptionAlgorithm: OAEP }, done); // $ alert=unauthenticated-encryption
export const assertionWhole = (done: () => void) => xmlenc.encrypt(text, { rsa_pub: pem, pem, encryptionAlgorithm: 'http://www.w3.org/2009/xmlenc11#aes256-gcm', keyEncryptionAlgorithm: OAEP }, done); // ok: it has a tag
