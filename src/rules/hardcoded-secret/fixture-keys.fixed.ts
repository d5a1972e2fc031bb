/** Keys of cookies and ciphers. */
import { createCipher, createCipheriv, createDecipher, createHash, createPrivateKey, createSign, hkdf, hkdfSync, sign as signBytes } from 'node:crypto';
import aes from 'aes-js';
import clientSessions from 'client-sessions';
import cookieSignature from 'cookie-signature';
import Cookies from 'cookies';
import CryptoJS from 'crypto-js';
import Cryptr from 'cryptr';
import express from 'express';
import session from 'express-session';
import hash from 'hash.js';
import Keygrip from 'keygrip';
import Koa from 'koa';
import forge from 'node-forge';
import { authenticator, hotp, totp } from 'otplib';
import sjcl from 'sjcl';
import speakeasy from 'speakeasy';

declare const payload: object;
declare const given: string;
declare const request: Request;
declare const response: Response;
declare const salt: Buffer;
declare const iv: Buffer;
declare const done: () => void;

export const grip = new Keygrip([process.env.KEYGRIP_SECRET!], 'sha256'); // $ alert=hardcoded-secret
export const jar = new Cookies(request, response, { keys: [process.env.COOKIES_SECRET!] }); // $ alert=hardcoded-secret
export const signedCookie = cookieSignature.sign(given, process.env.COOKIE_SIGNATURE_SECRET!); // $ alert=hardcoded-secret
export const plainCookie = cookieSignature.unsign(given, process.env.COOKIE_SIGNATURE_SECRET!); // $ alert=hardcoded-secret
export const clientSession = clientSessions({ cookieName: 'sid', secret: process.env.CLIENT_SESSIONS_SECRET!, cookie: { secure: true } }); // $ alert=hardcoded-secret alert=cookie-flags
export const cryptr = new Cryptr(process.env.CRYPTR_SECRET!); // $ alert=hardcoded-secret
export const aesModes = [
  new aes.ModeOfOperation.ctr(aes.utils.utf8.toBytes(process.env.MODE_OF_OPERATION_SECRET!)), // $ alert=hardcoded-secret
  new aes.ModeOfOperation.cbc(aes.utils.hex.toBytes(process.env.MODE_OF_OPERATION_SECRET!)), // $ alert=hardcoded-secret
  new aes.ModeOfOperation.ecb(aes.utils.utf8.toBytes(process.env.MODE_OF_OPERATION_SECRET!)), // $ alert=hardcoded-secret alert=weak-cipher
  new aes.ModeOfOperation.cfb(aes.utils.utf8.toBytes(process.env.MODE_OF_OPERATION_SECRET!)), // $ alert=hardcoded-secret
  new aes.ModeOfOperation.ofb(aes.utils.utf8.toBytes(process.env.MODE_OF_OPERATION_SECRET!)), // $ alert=hardcoded-secret
];
export const sjclClosed = sjcl.encrypt(process.env.SJCL_PASSWORD!, given); // $ alert=hardcoded-secret
export const sjclOpened = sjcl.decrypt(process.env.SJCL_PASSWORD!, given); // $ alert=hardcoded-secret
export const oneTime = [
  authenticator.generate(process.env.AUTHENTICATOR_SECRET!), // $ alert=hardcoded-secret
  authenticator.check(given, process.env.AUTHENTICATOR_SECRET!), // $ alert=hardcoded-secret
  totp.generate(process.env.TOTP_SECRET!), // $ alert=hardcoded-secret
  hotp.generate(process.env.HOTP_SECRET!, 1), // $ alert=hardcoded-secret
];
export const speakeasyCodes = [
  speakeasy.totp({ secret: process.env.SPEAKEASY_SECRET!, encoding: 'base32' }), // $ alert=hardcoded-secret
  speakeasy.hotp({ secret: process.env.SPEAKEASY_SECRET!, counter: 1 }), // $ alert=hardcoded-secret
  speakeasy.totp.verify({ secret: process.env.TOTP_SECRET!, token: given }), // $ alert=hardcoded-secret
];
export const expanded = hkdfSync('sha256', process.env.HKDF_SYNC_SECRET!, salt, 'info', 32); // $ alert=hardcoded-secret
hkdf('sha256', process.env.HKDF_SECRET!, salt, 'info', 32, done); // $ alert=hardcoded-secret
export const oldCipher = createCipher('aes-256-cbc', process.env.CIPHER_SECRET!); // $ alert=hardcoded-secret alert=weak-cipher
export const oldDecipher = createDecipher('aes-256-cbc', process.env.DECIPHER_SECRET!); // $ alert=hardcoded-secret alert=weak-cipher
export const signedText = createSign('RSA-SHA256').update(given).sign(process.env.SECRET!); // $ alert=hardcoded-secret
export const signedBytes = signBytes('sha256', Buffer.from(given), process.env.BYTES_SECRET!); // $ alert=hardcoded-secret
export const openedKey = createPrivateKey({ key: given, passphrase: process.env.PRIVATE_KEY_PASSPHRASE! }); // $ alert=hardcoded-secret
export const imported = crypto.subtle.importKey('raw', new TextEncoder().encode(process.env.SUBTLE_SECRET!), 'HKDF', false, ['deriveKey']); // $ alert=hardcoded-secret
export const derivedKeys = [
  CryptoJS.PBKDF2(process.env.CRYPTO_SECRET!, salt, { iterations: 600000 }), // $ alert=hardcoded-secret alert=weak-password-hash
  CryptoJS.EvpKDF(process.env.CRYPTO_SECRET!, salt, { iterations: 600000 }), // $ alert=hardcoded-secret
  forge.pkcs5.pbkdf2(process.env.PKCS5_SECRET!, given, 600000, 32), // $ alert=hardcoded-secret alert=weak-password-hash
];
export const forgeCipher = forge.cipher.createCipher('AES-CBC', process.env.CIPHER_SECRET!); // $ alert=hardcoded-secret
export const forgeDecipher = forge.cipher.createDecipher('AES-CBC', process.env.CIPHER_SECRET!); // $ alert=hardcoded-secret
forge.hmac.create().start('sha256', process.env.SECRET!); // $ alert=hardcoded-secret
export const hashed = hash.hmac(hash.sha256, process.env.HASH_SECRET!); // $ alert=hardcoded-secret
export const hashedKey = createCipheriv('aes-256-cbc', createHash('sha256').update(process.env.CIPHER_SECRET!).digest(), iv); // $ alert=hardcoded-secret
export const oldCookies = express.cookieParser(process.env.EXPRESS_SECRET!); // $ alert=hardcoded-secret
export const oldSessions = express.session({ secret: process.env.EXPRESS_SECRET!, cookie: { secure: true, sameSite: 'lax' } }); // $ alert=hardcoded-secret alert=cookie-flags
export const koaApplication = new Koa({ keys: [process.env.KOA_SECRET!] }); // $ alert=hardcoded-secret

// What comes from elsewhere, or is no key.

export const gripFromEnvironment = new Keygrip([process.env.COOKIE_KEY!], 'sha256'); // ok: from the environment
export const sessionToSet = session({ secret: '<your-secret>', cookie: { secure: true, sameSite: 'lax' } }); // ok: a place for a secret // $ alert=cookie-flags
export const sessionToChange = session({ secret: 'CHANGE_ME', cookie: { secure: true, sameSite: 'lax' } }); // ok: a place for a secret // $ alert=cookie-flags
export const bytes = new TextEncoder().encode('shop'); // ok: opens nothing
