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

export const sessions = session({ secret: process.env.SESSION_SECRET_2!, resave: false, cookie: { secure: true, sameSite: 'lax' } }); // $ alert=hardcoded-secret alert=cookie-flags
export const rotated = session({ secret: [process.env.SESSION_SECRET_3!, process.env.OLD_SECRET!], cookie: { secure: true, sameSite: 'lax' } }); // $ alert=hardcoded-secret alert=cookie-flags
export const cookies = cookieParser(process.env.COOKIE_PARSER_SECRET!); // $ alert=hardcoded-secret
export const keyed = cookieSession({ name: 'session', keys: [process.env.COOKIE_SESSION_SECRET!], secure: true, sameSite: 'lax' }); // $ alert=hardcoded-secret alert=cookie-flags
export const single = cookieSession({ secret: process.env.COOKIE_SESSION_SECRET!, secure: true, sameSite: 'lax' }); // $ alert=hardcoded-secret alert=cookie-flags
export const app = fastify();
app.register(fastifyCookie, { secret: process.env.APP_SECRET! }); // $ alert=hardcoded-secret
export const koa = new Koa();
koa.keys = [process.env.KEYS_SECRET!]; // $ alert=hardcoded-secret
export const ironRequest = getIronSession(request, response, { cookieName: 'sid', password: process.env.IRON_SESSION_PASSWORD! }); // $ alert=hardcoded-secret
export const ironStore = getIronSession(request, { cookieName: 'sid', password: process.env.IRON_SESSION_PASSWORD! }); // $ alert=hardcoded-secret
export const sealed = sealData(payload, { password: process.env.SEAL_DATA_PASSWORD! }); // $ alert=hardcoded-secret
export const unsealed = unsealData(given, { password: process.env.UNSEAL_DATA_PASSWORD! }); // $ alert=hardcoded-secret

// Ciphers and keys.

export const opened = createDecipheriv('aes-256-gcm', process.env.DECIPHER_SECRET!, iv); // $ alert=hardcoded-secret
export const closed = createCipheriv('aes-256-gcm', Buffer.from(process.env.CIPHER_SECRET!), iv); // $ alert=hardcoded-secret
export const derived = scryptSync(process.env.SCRYPT_SYNC_SECRET!, salt, 32, { N: 131072, r: 8, p: 1, maxmem: 268435456 }); // $ alert=hardcoded-secret alert=weak-password-hash
export const stretched = pbkdf2Sync(process.env.PBKDF2_SYNC_SECRET!, salt, 600_000, 32, 'sha512'); // $ alert=hardcoded-secret
scrypt(process.env.SCRYPT_SECRET!, salt, 32, done); // $ alert=hardcoded-secret
pbkdf2(process.env.PBKDF2_SECRET!, salt, 600_000, 32, 'sha512', done); // $ alert=hardcoded-secret
export const keyObject = createSecretKey(Buffer.from(process.env.SECRET_KEY_SECRET!, 'utf8')); // $ alert=hardcoded-secret
export const browser = [
  CryptoJS.AES.encrypt(given, process.env.AES_SECRET!), // $ alert=hardcoded-secret
  CryptoJS.AES.decrypt(given, process.env.AES_SECRET!), // $ alert=hardcoded-secret
  CryptoJS.DES.encrypt(given, process.env.DES_SECRET!), // $ alert=hardcoded-secret alert=weak-cipher
  CryptoJS.DES.decrypt(given, process.env.DES_SECRET!), // $ alert=hardcoded-secret alert=weak-cipher
  CryptoJS.TripleDES.encrypt(given, CryptoJS.enc.Utf8.parse(process.env.TRIPLE_DES_SECRET!)), // $ alert=hardcoded-secret alert=weak-cipher
  CryptoJS.TripleDES.decrypt(given, CryptoJS.enc.Hex.parse(process.env.TRIPLE_DES_SECRET_2!)), // $ alert=hardcoded-secret alert=weak-cipher
  CryptoJS.Rabbit.encrypt(given, CryptoJS.enc.Base64.parse(process.env.RABBIT_SECRET!)), // $ alert=hardcoded-secret alert=weak-cipher
  CryptoJS.Rabbit.decrypt(given, process.env.RABBIT_SECRET_2!), // $ alert=hardcoded-secret alert=weak-cipher
  CryptoJS.RC4.encrypt(given, process.env.RC4_SECRET!), // $ alert=hardcoded-secret alert=weak-cipher
  CryptoJS.RC4.decrypt(given, process.env.RC4_SECRET!), // $ alert=hardcoded-secret alert=weak-cipher
  CryptoJS.HmacSHA224(given, process.env.CRYPTO_SECRET!), // $ alert=hardcoded-secret
  CryptoJS.HmacSHA256(given, process.env.CRYPTO_SECRET!), // $ alert=hardcoded-secret
  CryptoJS.HmacSHA384(given, process.env.CRYPTO_SECRET!), // $ alert=hardcoded-secret
  CryptoJS.HmacSHA512(given, process.env.CRYPTO_SECRET!), // $ alert=hardcoded-secret
];

// Wallets.

const WORDS = process.env.HD_NODE_WALLET_WORDS!; // $ alert=hardcoded-secret
export const wallets = [
  new Wallet(process.env.WALLET_SECRET!), // $ alert=hardcoded-secret
  new ethers.Wallet(process.env.ETHERS_SECRET!), // $ alert=hardcoded-secret
  Wallet.fromPhrase(process.env.WALLET_SECRET_2!), // $ alert=hardcoded-secret
  ethers.Wallet.fromPhrase(process.env.WALLET_SECRET_2!), // $ alert=hardcoded-secret
  HDNodeWallet.fromPhrase(process.env.HD_NODE_WALLET_SECRET!), // $ alert=hardcoded-secret
  ethers.HDNodeWallet.fromPhrase(WORDS),
  privateKeyToAccount(process.env.PRIVATE_KEY_TO_ACCOUNT_SECRET!), // $ alert=hardcoded-secret
  mnemonicToAccount(process.env.MNEMONIC_TO_ACCOUNT_SECRET!), // $ alert=hardcoded-secret
];

// What comes from elsewhere.

export const safeSession = session({ secret: process.env.SESSION_SECRET!, resave: false, cookie: { secure: true, sameSite: 'lax' } }); // ok: from the environment // $ alert=cookie-flags
export const safeKeys = cookieSession({ keys: [process.env.COOKIE_KEY!], secure: true, sameSite: 'lax' }); // ok: from the environment // $ alert=cookie-flags
export const drawn = createSecretKey(randomBytes(32)); // ok: drawn
export const encoded = new TextEncoder().encode('hello'); // ok: opens nothing
