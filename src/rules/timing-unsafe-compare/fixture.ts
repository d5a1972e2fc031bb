/** A bank's server: secrets that somebody sends, held against those that the bank has. */
import { createHmac, createHash, pbkdf2Sync, randomBytes, scrypt, scryptSync, timingSafeEqual } from 'node:crypto';
import type { Request } from 'express';
import CryptoJS from 'crypto-js';
import _ from 'lodash';
import { isDeepStrictEqual } from 'node:util';

interface Customer {
  id: string;
  status: string;
  password: string;
  passwordHash: string;
  salt: string;
  pin: string;
  resetToken?: string;
  otp?: string;
  otpExpires: number;
  verificationCode: string;
}

declare const customers: { findOne(query: object): Promise<Customer | null> };
declare const redis: { get(key: string): Promise<string | null> };
declare const config: { get(name: string): string; apiKey: string; adminToken: string };
declare const settings: { adminToken: string };
interface Response {
  sendStatus(status: number): void;
}
declare function refuse(status: number): void;
declare function accept(): void;
declare function computeSignature(body: string, secret: string): string;
declare function bytesOf(text: string): Buffer;

const WEBHOOK_SECRET = process.env.WEBHOOK_SECRET!;

// --- what was made with a key ---

export function isFromGateway(body: string, signature: string): boolean {
  const expected = createHmac('sha256', WEBHOOK_SECRET).update(body).digest('hex');
  return expected === signature; // $ alert=timing-unsafe-compare
}

export function refuseForgery(request: Request): void {
  const digest = 'sha256=' + createHmac('sha256', WEBHOOK_SECRET).update(request.rawBody).digest('hex');
  if (request.headers['x-hub-signature-256'] !== digest) refuse(401); // $ alert=timing-unsafe-compare
}

export function isSigned(body: string, header: string): boolean {
  return header == `v0=${createHmac('sha256', WEBHOOK_SECRET).update(body).digest('base64')}`; // $ alert=timing-unsafe-compare
}

export function isSignedInBytes(body: string, given: Buffer): boolean {
  const mac = createHmac('sha256', WEBHOOK_SECRET).update(body).digest();
  return mac.equals(given); // $ alert=timing-unsafe-compare
}

export function isSignedInOrder(body: string, given: Buffer): boolean {
  const mac = createHmac('sha256', WEBHOOK_SECRET).update(body).digest();
  return Buffer.compare(mac, given) === 0; // $ alert=timing-unsafe-compare
}

export function isSignedByLocale(body: string, given: string): boolean {
  const mac = createHmac('sha512', WEBHOOK_SECRET).update(body).digest('hex');
  return mac.localeCompare(given) !== 0; // $ alert=timing-unsafe-compare
}

export function isSignedByCryptoJs(body: string, given: string): boolean {
  const mine = CryptoJS.HmacSHA256(body, WEBHOOK_SECRET).toString(CryptoJS.enc.Hex);
  return mine === given; // $ alert=timing-unsafe-compare
}

function macOf(body: string): string {
  return createHmac('sha256', WEBHOOK_SECRET).update(body).digest('hex');
}

export const isPaid = (body: string, given: string) => _.isEqual(macOf(body), given); // $ alert=timing-unsafe-compare
export const isSettled = (body: string, given: string) => isDeepStrictEqual(given, macOf(body)); // $ alert=timing-unsafe-compare

export function isSignedElsewhere(request: Request): boolean {
  const signature = request.get('x-signature');
  return signature === computeSignature(request.body, WEBHOOK_SECRET); // $ alert=timing-unsafe-compare
}

// --- keys and tokens ---

export function withApiKey(request: Request, response: Response, next: () => void): void {
  if (request.headers['x-api-key'] !== process.env.API_KEY) return response.sendStatus(401); // $ alert=timing-unsafe-compare
  next();
}

export function withBearer(request: Request, response: Response): void {
  if (request.headers.authorization === `Bearer ${process.env.CRON_SECRET}`) accept(); // $ alert=timing-unsafe-compare
}

export function withSettings(request: Request, response: Response): void {
  const token = request.header('authorization')?.replace('Bearer ', '');
  if (token !== settings.adminToken) return response.sendStatus(403); // $ alert=timing-unsafe-compare
}

export function isAdmin(token: string): boolean {
  return token === process.env.ADMIN_TOKEN; // $ alert=timing-unsafe-compare
}

export function isService(request: Request): boolean {
  const { key } = request.query;
  return key === config.get('SERVICE_API_KEY'); // $ alert=timing-unsafe-compare
}

export class KeyGuard {
  private readonly apiKey = process.env.PARTNER_KEY;

  canActivate(request: Request): boolean {
    const provided = request.headers['x-api-key'];
    return provided === this.apiKey; // $ alert=timing-unsafe-compare
  }
}

export async function resetPassword(request: Request, response: Response): Promise<void> {
  const { resetToken, userId } = request.body;
  const customer = await customers.findOne({ id: userId });
  if (customer?.resetToken !== resetToken) return response.sendStatus(403); // $ alert=timing-unsafe-compare
}

export function hasCsrf(request: Request): boolean {
  return request.body._csrf === request.session.csrfToken; // $ alert=timing-unsafe-compare
}

// --- codes that are valid once ---

export async function confirmOtp(request: Request): Promise<boolean> {
  const stored = await redis.get(`otp:${request.body.phone}`);
  return stored === request.body.otp; // $ alert=timing-unsafe-compare
}

export function verifyOtp(customer: Customer, otp: string): boolean {
  return customer.otp === otp && customer.otpExpires > Date.now(); // $ alert=timing-unsafe-compare
}

export function verifyCode(code: string, customer: Customer): boolean {
  if (customer.verificationCode != code) return false; // $ alert=timing-unsafe-compare
  return true;
}

// --- passwords ---

export async function login(request: Request): Promise<Customer | undefined> {
  const { email, password } = request.body;
  const customer = await customers.findOne({ email });
  return customer && customer.password === password ? customer : undefined; // $ alert=timing-unsafe-compare
}

const comparePassword = (fromDb: string, fromUser: string) => fromDb === fromUser; // $ alert=timing-unsafe-compare
export const isRight = comparePassword;

export function mayWithdraw(customer: Customer, pin: string): boolean {
  return customer.pin === pin; // $ alert=timing-unsafe-compare
}

export function isPassword(customer: Customer, password: string): boolean {
  const hash = pbkdf2Sync(password, customer.salt, 600_000, 64, 'sha512').toString('hex');
  return customer.passwordHash === hash; // $ alert=timing-unsafe-compare
}

export function checkPassword(customer: Customer, password: string, done: (ok: boolean) => void): void {
  scrypt(password, customer.salt, 64, (error, derived) => done(derived.toString('hex') === customer.passwordHash)); // $ alert=timing-unsafe-compare alert=weak-password-hash
}

export function hasPassword(stored: string, password: string): boolean {
  const [salt = '', hash = ''] = stored.split(':');
  return scryptSync(password, salt, 64).equals(bytesOf(hash)); // $ alert=timing-unsafe-compare alert=weak-password-hash
}

export function isOwner(password: string): boolean {
  return password === process.env.OWNER_PASSWORD; // $ alert=timing-unsafe-compare
}

// --- presence, length, kind ---

export const hasToken = (token?: string) => token !== undefined && token !== '' && token !== null; // ok: presence
export const isLong = (password: string) => password.length === 12; // ok: a length
export const isText = (token: unknown) => typeof token === 'string'; // ok: a type
export const isBearer = (scheme: string) => scheme === 'Bearer'; // ok: a word
export const isRefresh = (token: { type: string }) => token.type === 'refresh_token'; // ok: which kind of token
export const hasKey = () => process.env.API_KEY === undefined; // ok: presence
export const isConfigured = (key?: string) => Boolean(key) === true && process.env.API_KEY !== ''; // ok: presence

// --- from one person ---

export function register(request: Request): boolean {
  const { password, confirmPassword, passwordAgain } = request.body;
  return password === confirmPassword && password === passwordAgain; // ok: both come from one person
}

export const isTwice = (password: string, password2: string) => password === password2; // ok: typed twice
export const isChanged = (oldPassword: string, newPassword: string) => oldPassword !== newPassword; // ok: both come from one person
export const isDoubleSubmit = (request: Request) => request.cookies.csrf === request.headers['x-csrf-token']; // ok: both come from one person

// --- in constant time ---

export function isSafe(body: string, given: Buffer): boolean {
  const mac = createHmac('sha256', WEBHOOK_SECRET).update(body).digest();
  return mac.length === given.length && timingSafeEqual(mac, given); // ok: timingSafeEqual
}

const once = randomBytes(32);
const blinded = (text: string) => createHmac('sha256', once).update(text).digest('hex');
export const isSame = (a: string, b: string) => blinded(a) === blinded(b); // ok: both were made with a key of this process
export const isRightNow = timingSafeEqual(once, once) === true; // ok: what timingSafeEqual says

// --- no secrets ---

type Token = { kind: string; text: string };
const OPEN = '(';
export const isOpen = (token: string) => token === OPEN; // ok: a token of a text
export const isNext = (tokens: readonly Token[], token: Token) => tokens[0] === token; // ok: a token of a text
export const isFresh = (etag: string, body: string) => etag === createHash('sha256').update(body).digest('hex'); // ok: an ETag
export const isIntact = (file: { checksum: string }, checksum: string) => file.checksum === checksum; // ok: a checksum
export const isHead = (commit: { hash: string }, hash: string) => commit.hash === hash; // ok: a commit
export const isRepeated = (payment: { idempotencyKey: string }, request: Request) => payment.idempotencyKey === request.headers['idempotency-key']; // ok: no secret
export const isMine = (customer: Customer, request: Request) => customer.id === request.params.id; // ok: an id
export const isActive = (customer: Customer) => customer.status === 'active'; // ok: a status
export const isPageToken = (page: { nextPageToken: string }, request: Request) => page.nextPageToken === request.query.pageToken; // ok: a place in a list
export const isSwapped = (pool: { token0: string; token1: string }, token: string) => pool.token0 === token; // ok: a coin
export const isPublic = (publicKey: string, other: { publicKey: string }) => other.publicKey === publicKey; // ok: a public key
export const isSeen = (last: { nonce: number }, request: Request) => last.nonce === request.body.nonce; // ok: it has to be new, not secret

enum Grant {
  password = 'password',
  refreshToken = 'refresh_token',
}
export const isPasswordGrant = (request: Request) => request.body.grant_type === Grant.password; // ok: a member of an enum

export function stillWanted(this: { token: object }, token: object): boolean {
  return this.token === token; // ok: names a piece of work
}

export function sessionOf(sessions: readonly { token: string }[], request: Request) {
  return sessions.find((session) => session.token === request.cookies.token); // ok: a search
}
