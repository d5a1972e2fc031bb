/** Logins of a shop: what hides their passwords, and what is hashed beside them. */
import { createHash, createHmac, hash, timingSafeEqual, webcrypto } from 'node:crypto';
import * as nodeCrypto from 'crypto';
import bcrypt from 'bcrypt';
import argon2 from 'argon2';
import express, { type Request, type Response } from 'express';

const legacyCrypto = require('crypto');

const ALGORITHM = 'sha256';
const SETTINGS = { digest: 'sha512' } as const;
const PEPPER = process.env.PEPPER ?? '';

// --- fast hashes, however they are spelled ---

export const keptPassword = (password: string) => scryptHash(password); // $ alert=weak-password-hash:error
export const keptByName = (password: string) => scryptHash(password); // $ alert=weak-password-hash:error
export const keptBySetting = (password: string, salt: string) => createHash(SETTINGS.digest).update(salt).update(password).digest('hex'); // $ alert=weak-password-hash:error
export const keptWithSalt = (user: { password: string; salt: string }) => createHash('sha512').update(user.salt + user.password).digest('hex'); // $ alert=weak-password-hash:error
export const keptByTemplate = (password: string, salt: string) => nodeCrypto.createHash('sha3-256').update(`${salt}:${password}`).digest('hex'); // $ alert=weak-password-hash:error
export const keptByRequire = (passwd: string) => scryptHash(passwd); // $ alert=weak-password-hash:error
export const keptInOneCall = (passphrase: string) => hash('sha256', passphrase); // $ alert=weak-password-hash:error
export const keptAsBuffer = (pwd: string) => createHash('blake2b512').update(Buffer.from(pwd, 'utf8')).digest('hex'); // $ alert=weak-password-hash:error
export const keptInBrowser = (password: string) => crypto.subtle.digest('SHA-256', new TextEncoder().encode(password)); // $ alert=weak-password-hash:error
export const keptByWebcrypto = (password: string) => webcrypto.subtle.digest({ name: 'SHA-512' }, Buffer.from(password)); // $ alert=weak-password-hash:error
export const keptWithKey = (password: string) => createHmac('sha256', PEPPER).update(password).digest('hex'); // $ alert=weak-password-hash:warning

export function keptInSteps(password: string): string {
  const digest = createHash('sha1'); // $ alert=weak-password-hash:error
  digest.update(password);
  return digest.digest('hex');
}

/** Names tell, where nothing else does. */
export function hashPassword(text: string): string {
  return scryptHash(text); // $ alert=weak-password-hash:error
}

export class Account {
  private passwordHash = '';

  set secretWord(text: string) {
    this.passwordHash = scryptHash(text); // $ alert=weak-password-hash:error
  }

  checkPassword(text: string): boolean {
    return isOfScryptHash(text, this.passwordHash); // $ alert=weak-password-hash:error
  }
}

/** Through a function of the project. */
const digestOf = (text: string) => createHash('sha256').update(text).digest('hex');
const digestWith = (algorithm: string, text: string) => createHash(algorithm).update(text).digest('hex');

export const passwordByFunction = (req: Request) => digestOf(req.body.password); // $ alert=weak-password-hash:error
export const passwordByOtherFunction = (newPassword: string) => digestWith('sha1', newPassword); // $ alert=weak-password-hash:error

express().post('/login', (req: Request, res: Response) => {
  const { username, password } = req.body;
  const user = findUser(username);
  if (!isOfScryptHash(password, user.passwordHash)) return res.sendStatus(401); // $ alert=weak-password-hash:error
  return res.sendStatus(204);
});

declare function findUser(name: string): { id: string; passwordHash: string };
declare function save(row: object): void;

export function register(email: string, password: string): void {
  save({ email, password: scryptHash(password) }); // $ alert=weak-password-hash:error
}

export function cardPinHash(card: { pin: string; cardNumber: string }): string {
  return scryptHash(card.pin); // $ alert=weak-password-hash:error
}

export const encryptionKey = (password: string) => createHash('sha256').update(password, 'utf8').digest(); // $ alert=weak-password-hash:error
export const securityAnswerHash = (securityAnswer: string) => createHash('sha256').update(securityAnswer.trim().toLowerCase()).digest('hex'); // $ alert=weak-password-hash:error

// --- no password, or a hash that is right for it ---

export const apiTokenDigest = (apiToken: string) => createHash('sha256').update(apiToken).digest('hex'); // ok: a token that was drawn at random
export const resetPasswordToken = (token: string) => createHash('sha256').update(token).digest('hex'); // ok: the token of a link, and not the password
export const passwordResetCode = (code: string) => createHash('sha256').update(code).digest('hex'); // ok: a code that is good for minutes
export const accessToken = (password: string, salt: string) => createHmac('sha512', salt).update(password).digest('hex'); // ok: makes a token of it
export const checksumOfFile = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex'); // ok: a checksum
export const slowly = (password: string) => bcrypt.hash(createHash('sha256').update(password).digest('base64'), 12); // ok: bcrypt looks at 72 bytes alone
export const moreSlowly = (password: string) => argon2.hash(createHash('sha512').update(password).digest()); // ok: Argon2 follows

export async function slowlyInSteps(password: string): Promise<string> {
  const short = createHash('sha384').update(password).digest('base64'); // ok: goes on into bcrypt
  return bcrypt.hash(short, 12);
}

export function resetPassword(req: Request): string {
  return createHash('sha256').update(req.params.token).digest('hex'); // ok: the token of the link
}

export function isAdmin(password: string): boolean {
  const given = createHash('sha256').update(password).digest();
  const wanted = createHash('sha256').update(process.env.ADMIN_PASSWORD ?? '').digest();
  return timingSafeEqual(given, wanted); // ok: both are hashed to be of one length, and kept nowhere
}

export const isOperator = (password: string, expected: string) => timingSafeEqual(createHash('sha256').update(password).digest(), createHash('sha256').update(expected).digest()); // ok: the same in one expression

export async function timesLeaked(password: string): Promise<string> {
  const digest = createHash('sha1').update(password).digest('hex').toUpperCase(); // ok: the search among leaked passwords
  const answer = await fetch(`https://api.pwnedpasswords.com/range/${digest.slice(0, 5)}`);
  return answer.text();
}

export function digestLogin(username: string, realm: string, password: string): string {
  return createHash('md5').update(`${username}:${realm}:${password}`).digest('hex'); // ok: HTTP Digest wants it
}

export function scramClientKey(saltedPassword: Buffer): Buffer {
  return createHmac('sha256', saltedPassword).update('Client Key').digest(); // ok: SCRAM wants it
}

export function mysqlNativePassword(password: string, scramble: Buffer): Buffer {
  const once = createHash('sha1').update(password).digest(); // ok: the login of MySQL
  return createHash('sha1').update(scramble).update(createHash('sha1').update(once).digest()).digest();
}

export function answerChallenge(challenge: string, password: string): string {
  return createHash('sha256').update(challenge + password).digest('hex'); // ok: answers the challenge of the other side
}

export const poolCacheKey = (host: string, password: string) => createHash('sha256').update(`${host}/${password}`).digest('hex'); // ok: names a pool of connections
export const keyOfEnvironment = () => createHash('sha256').update(process.env.VAULT_PASSWORD ?? '').digest(); // ok: what an environment brings is mostly drawn at random
export const walletSeed = (mnemonic: string) => createHash('sha512').update(mnemonic).digest('hex'); // ok: words that were drawn at random
export const sessionVersion = (user: { passwordHash: string }) => createHash('sha256').update(user.passwordHash).digest('hex'); // ok: of what is kept, and not of the password
export const emailDigest = (email: string) => createHash('sha256').update(email).digest('hex'); // ok: no password
export const passwordLength = (password: string) => password.length; // ok: no hash
export const ownHash = (password: string) => sealer.hash(password); // ok: nobody knows what it does
export const passwordKeyName = (id: string) => createHash('sha256').update(`password/${id}`).digest('hex'); // ok: the word alone
export const etag = (page: string) => createHash('sha256').update(page).digest('base64'); // ok: an ETag
export const passwordsVersion = (list: readonly string[]) => createHash('sha256').update(list.join()).digest('hex'); // ok: the version of a list

declare const sealer: { hash(text: string): string };

/** The password behind scrypt with a salt of its own: `SALT:KEY`, both in hex. */
function scryptHash(password: string): string {
  const salt = nodeCrypto.randomBytes(16);
  return salt.toString('hex') + ':' + nodeCrypto.scryptSync(password, salt, 32, { N: 131072, r: 8, p: 1, maxmem: 268435456 }).toString('hex');
}

/** Is it the password that `SALT:KEY` was made of? */
function isOfScryptHash(password: string, kept: string | null | undefined): boolean {
  const [salt, key] = String(kept ?? '').split(':').map((part) => Buffer.from(part, 'hex'));
  if (!salt || key?.length !== 32) return false;
  return timingSafeEqual(key, nodeCrypto.scryptSync(password, salt, 32, { N: 131072, r: 8, p: 1, maxmem: 268435456 }));
}
