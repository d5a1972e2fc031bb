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

export const grip = new Keygrip(['some cats'], 'sha256'); // $ alert=hardcoded-secret
export const jar = new Cookies(request, response, { keys: ['some cats'] }); // $ alert=hardcoded-secret
export const signedCookie = cookieSignature.sign(given, 'cats'); // $ alert=hardcoded-secret
export const plainCookie = cookieSignature.unsign(given, 'cats'); // $ alert=hardcoded-secret
export const clientSession = clientSessions({ cookieName: 'sid', secret: 'cats' }); // $ alert=hardcoded-secret alert=cookie-flags
export const cryptr = new Cryptr('shop'); // $ alert=hardcoded-secret
export const aesModes = [
  new aes.ModeOfOperation.ctr(aes.utils.utf8.toBytes('a key of letters')), // $ alert=hardcoded-secret
  new aes.ModeOfOperation.cbc(aes.utils.hex.toBytes('a key of letters')), // $ alert=hardcoded-secret
  new aes.ModeOfOperation.ecb(aes.utils.utf8.toBytes('a key of letters')), // $ alert=hardcoded-secret alert=weak-cipher
  new aes.ModeOfOperation.cfb(aes.utils.utf8.toBytes('a key of letters')), // $ alert=hardcoded-secret
  new aes.ModeOfOperation.ofb(aes.utils.utf8.toBytes('a key of letters')), // $ alert=hardcoded-secret
];
export const sjclClosed = sjcl.encrypt('shop', given); // $ alert=hardcoded-secret
export const sjclOpened = sjcl.decrypt('shop', given); // $ alert=hardcoded-secret
export const oneTime = [
  authenticator.generate('letmein'), // $ alert=hardcoded-secret
  authenticator.check(given, 'letmein'), // $ alert=hardcoded-secret
  totp.generate('letmein'), // $ alert=hardcoded-secret
  hotp.generate('letmein', 1), // $ alert=hardcoded-secret
];
export const speakeasyCodes = [
  speakeasy.totp({ secret: 'letmein', encoding: 'base32' }), // $ alert=hardcoded-secret
  speakeasy.hotp({ secret: 'letmein', counter: 1 }), // $ alert=hardcoded-secret
  speakeasy.totp.verify({ secret: 'letmein', token: given }), // $ alert=hardcoded-secret
];
export const expanded = hkdfSync('sha256', 'shop', salt, 'info', 32); // $ alert=hardcoded-secret
hkdf('sha256', 'shop', salt, 'info', 32, done); // $ alert=hardcoded-secret
export const oldCipher = createCipher('aes-256-cbc', 'shop'); // $ alert=hardcoded-secret alert=weak-cipher
export const oldDecipher = createDecipher('aes-256-cbc', 'shop'); // $ alert=hardcoded-secret alert=weak-cipher
export const signedText = createSign('RSA-SHA256').update(given).sign('shop'); // $ alert=hardcoded-secret
export const signedBytes = signBytes('sha256', Buffer.from(given), 'shop'); // $ alert=hardcoded-secret
export const openedKey = createPrivateKey({ key: given, passphrase: 'letmein' }); // $ alert=hardcoded-secret
export const imported = crypto.subtle.importKey('raw', new TextEncoder().encode('shop'), 'HKDF', false, ['deriveKey']); // $ alert=hardcoded-secret
export const derivedKeys = [
  CryptoJS.PBKDF2('shop', salt), // $ alert=hardcoded-secret alert=weak-password-hash
  CryptoJS.EvpKDF('shop', salt, { iterations: 600000 }), // $ alert=hardcoded-secret
  forge.pkcs5.pbkdf2('shop', given, 1000, 32), // $ alert=hardcoded-secret alert=weak-password-hash
];
export const forgeCipher = forge.cipher.createCipher('AES-CBC', 'shop'); // $ alert=hardcoded-secret
export const forgeDecipher = forge.cipher.createDecipher('AES-CBC', 'shop'); // $ alert=hardcoded-secret
forge.hmac.create().start('sha256', 'shop'); // $ alert=hardcoded-secret
export const hashed = hash.hmac(hash.sha256, 'shop'); // $ alert=hardcoded-secret
export const hashedKey = createCipheriv('aes-256-cbc', createHash('sha256').update('shop').digest(), iv); // $ alert=hardcoded-secret
export const oldCookies = express.cookieParser('some cats'); // $ alert=hardcoded-secret
export const oldSessions = express.session({ secret: 'some cats' }); // $ alert=hardcoded-secret alert=cookie-flags
export const koaApplication = new Koa({ keys: ['some cats'] }); // $ alert=hardcoded-secret

// What comes from elsewhere, or is no key.

export const gripFromEnvironment = new Keygrip([process.env.COOKIE_KEY!], 'sha256'); // ok: from the environment
export const sessionToSet = session({ secret: '<your-secret>' }); // ok: a place for a secret // $ alert=cookie-flags
export const sessionToChange = session({ secret: 'CHANGE_ME' }); // ok: a place for a secret // $ alert=cookie-flags
export const bytes = new TextEncoder().encode('shop'); // ok: opens nothing
