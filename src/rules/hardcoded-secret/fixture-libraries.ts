/** Literals handed to what signs, encrypts and opens. */
import { createCipheriv, createDecipheriv, createSecretKey, pbkdf2, pbkdf2Sync, randomBytes, scrypt, scryptSync } from 'node:crypto';
import fastifyCookie from '@fastify/cookie';
import cookieParser from 'cookie-parser';
import cookieSession from 'cookie-session';
import CryptoJS from 'crypto-js';
import { ethers, HDNodeWallet, Wallet } from 'ethers';
import session from 'express-session';
import fastify from 'fastify';
import { getIronSession, sealData, unsealData } from 'iron-session';
import Koa from 'koa';
import { mnemonicToAccount, privateKeyToAccount } from 'viem/accounts';

declare const iv: Buffer;
declare const salt: Buffer;
declare const payload: object;
declare const given: string;
declare const request: Request;
declare const response: Response;
declare const done: () => void;

// Cookies and sessions.

export const sessions = session({ secret: 'keyboard cat', resave: false }); // $ alert=hardcoded-secret alert=cookie-flags
export const rotated = session({ secret: ['new cat', process.env.OLD_SECRET!] }); // $ alert=hardcoded-secret alert=cookie-flags
export const cookies = cookieParser('cats'); // $ alert=hardcoded-secret
export const keyed = cookieSession({ name: 'session', keys: ['cats'] }); // $ alert=hardcoded-secret alert=cookie-flags
export const single = cookieSession({ secret: 'cats' }); // $ alert=hardcoded-secret alert=cookie-flags
export const app = fastify();
app.register(fastifyCookie, { secret: 'some cats' }); // $ alert=hardcoded-secret
export const koa = new Koa();
koa.keys = ['some cats']; // $ alert=hardcoded-secret
export const ironRequest = getIronSession(request, response, { cookieName: 'sid', password: 'made of words alone' }); // $ alert=hardcoded-secret
export const ironStore = getIronSession(request, { cookieName: 'sid', password: 'made of words alone' }); // $ alert=hardcoded-secret
export const sealed = sealData(payload, { password: 'made of words alone' }); // $ alert=hardcoded-secret
export const unsealed = unsealData(given, { password: 'made of words alone' }); // $ alert=hardcoded-secret

// Ciphers and keys.

export const opened = createDecipheriv('aes-256-gcm', 'a key of thirty-two letters, yes', iv); // $ alert=hardcoded-secret
export const closed = createCipheriv('aes-256-gcm', Buffer.from('a key of thirty-two letters, yes'), iv); // $ alert=hardcoded-secret
export const derived = scryptSync('correct horse', salt, 32); // $ alert=hardcoded-secret alert=weak-password-hash
export const stretched = pbkdf2Sync('correct horse', salt, 600_000, 32, 'sha512'); // $ alert=hardcoded-secret
scrypt('correct horse', salt, 32, done); // $ alert=hardcoded-secret
pbkdf2('correct horse', salt, 600_000, 32, 'sha512', done); // $ alert=hardcoded-secret
export const keyObject = createSecretKey(Buffer.from('shop', 'utf8')); // $ alert=hardcoded-secret
export const browser = [
  CryptoJS.AES.encrypt(given, 'shop'), // $ alert=hardcoded-secret
  CryptoJS.AES.decrypt(given, 'shop'), // $ alert=hardcoded-secret
  CryptoJS.DES.encrypt(given, 'shop'), // $ alert=hardcoded-secret alert=weak-cipher
  CryptoJS.DES.decrypt(given, 'shop'), // $ alert=hardcoded-secret alert=weak-cipher
  CryptoJS.TripleDES.encrypt(given, CryptoJS.enc.Utf8.parse('shop')), // $ alert=hardcoded-secret alert=weak-cipher
  CryptoJS.TripleDES.decrypt(given, CryptoJS.enc.Hex.parse('0a1b2c3d')), // $ alert=hardcoded-secret alert=weak-cipher
  CryptoJS.Rabbit.encrypt(given, CryptoJS.enc.Base64.parse('c2hvcA==')), // $ alert=hardcoded-secret alert=weak-cipher
  CryptoJS.Rabbit.decrypt(given, 'shop'), // $ alert=hardcoded-secret alert=weak-cipher
  CryptoJS.RC4.encrypt(given, 'shop'), // $ alert=hardcoded-secret alert=weak-cipher
  CryptoJS.RC4.decrypt(given, 'shop'), // $ alert=hardcoded-secret alert=weak-cipher
  CryptoJS.HmacSHA224(given, 'shop'), // $ alert=hardcoded-secret
  CryptoJS.HmacSHA256(given, 'shop'), // $ alert=hardcoded-secret
  CryptoJS.HmacSHA384(given, 'shop'), // $ alert=hardcoded-secret
  CryptoJS.HmacSHA512(given, 'shop'), // $ alert=hardcoded-secret
];

// Wallets.

const WORDS = 'legal winner thank year wave sausage worth useful legal winner thank yellow'; // $ alert=hardcoded-secret
export const wallets = [
  new Wallet('0xf3b1c9d87a6e45029c1d8b7e6f5a4032'), // $ alert=hardcoded-secret
  new ethers.Wallet('0xf3b1c9d87a6e45029c1d8b7e6f5a4032'), // $ alert=hardcoded-secret
  Wallet.fromPhrase('legal winner thank'), // $ alert=hardcoded-secret
  ethers.Wallet.fromPhrase('legal winner thank'), // $ alert=hardcoded-secret
  HDNodeWallet.fromPhrase('legal winner thank'), // $ alert=hardcoded-secret
  ethers.HDNodeWallet.fromPhrase(WORDS),
  privateKeyToAccount('0xf3b1c9d87a6e45029c1d8b7e6f5a4032'), // $ alert=hardcoded-secret
  mnemonicToAccount('legal winner thank'), // $ alert=hardcoded-secret
];

// What comes from elsewhere.

export const safeSession = session({ secret: process.env.SESSION_SECRET!, resave: false }); // ok: from the environment // $ alert=cookie-flags
export const safeKeys = cookieSession({ keys: [process.env.COOKIE_KEY!] }); // ok: from the environment // $ alert=cookie-flags
export const drawn = createSecretKey(randomBytes(32)); // ok: drawn
export const encoded = new TextEncoder().encode('hello'); // ok: opens nothing
