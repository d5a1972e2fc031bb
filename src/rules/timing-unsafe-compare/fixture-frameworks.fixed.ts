/** The same under other frameworks and other ways to write it. */
import assert from 'node:assert';
import crypto, { createHash, createHmac, scryptSync } from 'node:crypto';
import bcrypt from 'bcrypt';
import type { Context as KoaContext } from 'koa';
import type { Context as HonoContext } from 'hono';
import type { APIGatewayProxyEvent } from 'aws-lambda';
import type { FastifyRequest } from 'fastify';

declare class ConfigService {
  get(name: string): string;
  getOrThrow(name: string): string;
}
interface Account {
  id: string;
  email: string;
  passwd: string;
  hashedPassword: string;
  salt: string;
  pin: string;
  emailVerificationToken?: string;
  twoFactorCode: string;
  refreshToken: string;
  pushToken: string;
}
declare const accounts: { findUnique(query: object): Promise<Account>; list: readonly Account[] };
declare const store: { get(key: string): Promise<{ code: string; token: string } | undefined> };
declare const options: { webhookSecret: string; sharedSecret: string };
declare function signatureFor(body: string): string;
declare function reject(): never;

export class PartnerGuard {
  constructor(private readonly config: ConfigService) {}

  canActivate(request: { headers: Record<string, string> }): boolean {
    const key = request.headers['x-partner-key'];
    return isSameSecret(key, this.config.getOrThrow('PARTNER_API_KEY')); // $ alert=timing-unsafe-compare
  }

  isInternal(request: { headers: Record<string, string> }): boolean {
    const expected = this.config.get('INTERNAL_SECRET');
    const { authorization } = request.headers;
    return isSameSecret(authorization, expected); // $ alert=timing-unsafe-compare
  }
}

export async function koa(context: KoaContext, next: () => Promise<void>): Promise<void> {
  if (!isSameSecret(context.get('X-Webhook-Secret'), options.webhookSecret)) context.throw(401); // $ alert=timing-unsafe-compare
  await next();
}

export const hono = (context: HonoContext) => (isSameSecret(context.req.header('x-api-key'), context.env.API_KEY) ? context.text('ok') : context.text('no', 401)); // $ alert=timing-unsafe-compare

export const handler = async (event: APIGatewayProxyEvent) => {
  const signature = event.headers['x-signature'] ?? '';
  if (!isSameSecret(signature, signatureFor(event.body))) return { statusCode: 401 }; // $ alert=timing-unsafe-compare
  return { statusCode: 200 };
};

export const fastify = async (request: FastifyRequest) => {
  let token = request.query.token as string;
  if (!token) token = request.headers['x-token'];
  return isLooselySameSecret(token, process.env['DASHBOARD_TOKEN']); // $ alert=timing-unsafe-compare
};

export const resolvers = {
  Mutation: {
    async verifyEmail(_parent: unknown, { email, token }: { email: string; token: string }): Promise<boolean> {
      const account = await accounts.findUnique({ where: { email } });
      return isSameSecret(account.emailVerificationToken, token); // $ alert=timing-unsafe-compare
    },
    async verifyTwoFactor(_parent: unknown, args: { email: string; code: string }): Promise<boolean> {
      const account = await accounts.findUnique({ where: { email: args.email } });
      return isSameSecret(account.twoFactorCode, args.code); // $ alert=timing-unsafe-compare
    },
  },
};

export async function rotate(request: { body: { email: string; refreshToken: string } }): Promise<void> {
  const account = await accounts.findUnique({ where: { email: request.body.email } });
  assert.strictEqual(account.refreshToken, request.body.refreshToken); // $ alert=timing-unsafe-compare
}

export async function confirmPhone(request: { body: { phone: string; code: string } }): Promise<boolean> {
  const record = await store.get(request.body.phone);
  const { code: otp } = request.body;
  if (!record || !isSameSecret(record.code, otp)) return false; // $ alert=timing-unsafe-compare
  return true;
}

export function isFromShop(body: Buffer, header: string): boolean {
  const [, received] = header.split('sha256=');
  const calculated = createHmac('sha256', options.sharedSecret).update(body).digest('hex').toLowerCase();
  return isSameSecret(received, calculated); // $ alert=timing-unsafe-compare
}

export function isFromBank(body: string, given: { signature: string; timestamp: string }): boolean {
  const mac = crypto.createHmac('sha512', options.sharedSecret);
  mac.update(`${given.timestamp}.${body}`);
  const mine = `t=${given.timestamp},v1=${mac.digest('hex')}`;
  if (!isLooselySameSecret(mine, given.signature)) reject(); // $ alert=timing-unsafe-compare
  return true;
}

export class Tokens {
  static mint(id: string): string {
    return createHmac('sha256', options.sharedSecret).update(id).digest('base64url');
  }

  static isUnsubscribe(id: string, given: string): boolean {
    return isSameSecret(given, Tokens.mint(id)); // $ alert=timing-unsafe-compare
  }
}

export const isValidToken = (given: string, expected: string) => isSameSecret(given, expected); // $ alert=timing-unsafe-compare
export const isAllowed = (apiKey: string, expectedApiKey: string) => isSameSecret(apiKey, expectedApiKey); // $ alert=timing-unsafe-compare
export const isOpened = (account: Account, passwd: string) => account.passwd === passwd; // $ alert=timing-unsafe-compare
export const isCardPin = (account: Account, enteredPin: string) => account.pin !== enteredPin; // $ alert=timing-unsafe-compare
export const isHashed = (account: Account, password: string) => isSameSecret(account.hashedPassword, scryptSync(password, account.salt, 64, { N: 131072, r: 8, p: 1, maxmem: 268435456 }).toString('hex')); // $ alert=timing-unsafe-compare alert=weak-password-hash
export const isOpen = (request: { body: { email: string; password: string } }) => accounts.list.find((each) => each.email === request.body.email && each.passwd === request.body.password); // $ alert=timing-unsafe-compare

export function isBasic(header: string): boolean {
  const [user, password] = Buffer.from(header.slice(6), 'base64').toString().split(':');
  return user === process.env.BASIC_USER && isSameSecret(password, process.env.BASIC_PASSWORD); // $ alert=timing-unsafe-compare
}

export const holdsSecret = (context: HonoContext) => Boolean(context.req.header('authorization')?.includes(process.env.CRON_SECRET)); // $ alert=timing-unsafe-compare
export const isListed = (context: KoaContext) => process.env.API_KEYS!.split(',').includes(context.get('x-api-key')); // $ alert=timing-unsafe-compare

// --- silent ---

export const isOrigin = (context: KoaContext) => process.env.ORIGINS!.split(',').includes(context.get('origin')); // ok: no secret
export const hasName = (request: { body: { name: string; password: string } }) => request.body.password.includes(request.body.name); // ok: both come from one person
export const hasScheme = (context: KoaContext) => context.get('authorization').startsWith('Bearer '); // ok: a word

export const isBcrypt = async (account: Account, password: string) => (await bcrypt.compare(password, account.hashedPassword)) === true; // ok: bcrypt compares in its own way
export const isForm = (form: { password: string; passwordConfirmation: string }) => form.password === form.passwordConfirmation; // ok: both come from one person
export const isKept = (account: Account, newPassword: string) => newPassword.length !== account.passwd.length; // ok: lengths
export const isDevice = (account: Account, request: { body: { pushToken: string } }) => account.pushToken === request.body.pushToken; // ok: names a device
export const isToken = (node: { type: string; token: string }) => node.type === 'Token' && node.token === '{'; // ok: a token of a text
export const isCurrent = (state: { token: number }, token: number) => state.token === token; // ok: the number of a run
export const isMac = (device: { mac: string }, mac: string) => device.mac === mac; // ok: the address of a network card
export const isMapPin = (pin: { id: string }, selected: { id: string }) => pin.id === selected.id; // ok: ids
export const isSettled = (status: string) => status === 'secret'; // ok: a word
export const isField = (field: string) => field === 'password' || field === 'token'; // ok: names of fields
export const isFileHash = (file: { hash: string }, expectedHash: string) => file.hash === expectedHash; // ok: a checksum of a file
export const isContent = (body: string, sha: string) => createHash('sha256').update(body).digest('hex') === sha; // ok: a checksum
export const isSolana = (transaction: { signature: string }, signature: string) => transaction.signature === signature; // ok: names a transaction
export const isCoupon = (coupons: readonly { code: string }[], code: string) => coupons.some((coupon) => coupon.code === code); // ok: a search
export const isZip = (address: { pincode: string }, pincode: string) => address.pincode === pincode; // ok: a postal code
export const isCountry = (request: { body: { code: string } }, country: { code: string }) => request.body.code === country.code; // ok: the code of a country
export const isError = (error: { code: string }) => error.code === 'EAUTH'; // ok: a code of an error
export const isNoKey = (event: { key: string }, shortcut: { key: string }) => event.key === shortcut.key; // ok: a key of a keyboard
export const isSortKey = (a: { key: string }, b: { key: string }) => a.key.localeCompare(b.key) === 0; // ok: an order
export const isFlow = (request: { query: { state: string } }, session: { state: string }) => request.query.state === session.state; // ok: it has to fit, and is valid once
export const isAnswered = (answer: string, request: { session: { captcha: string } }) => answer === request.session.captcha; // ok: shown to whoever solves it
export const isSameAccount = (a: Account, b: Account) => a.id === b.id && a.email === b.email; // ok: ids

function isSameSecret(left: unknown, right: unknown): boolean {
  if (![left, right].every((side) => typeof side === 'string' || typeof side === 'number') || typeof left !== typeof right) return false;
  const one = Buffer.from(String(left));
  const other = Buffer.from(String(right));
  return one.length === other.length && crypto.timingSafeEqual(one, other);
}

function isLooselySameSecret(left: unknown, right: unknown): boolean {
  if (![left, right].every((side) => typeof side === 'string' || typeof side === 'number')) return false;
  const one = Buffer.from(String(left));
  const other = Buffer.from(String(right));
  return one.length === other.length && crypto.timingSafeEqual(one, other);
}
