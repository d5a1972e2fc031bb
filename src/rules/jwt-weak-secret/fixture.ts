/** A wallet that issues tokens: what they are signed with, wherever it is written. */
import { createSecretKey, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import jwt from 'jsonwebtoken';
import * as tokens from 'jsonwebtoken';
import { sign as issue, verify } from 'jsonwebtoken';
import { importJWK, jwtVerify, SignJWT } from 'jose';

const legacy = require('jsonwebtoken');

declare const given: string;
declare const config: { get(name: string): string };
declare const options: { readonly secret: string };
declare const isLive: boolean;

const inAnHour = { expiresIn: '1h' };
const algorithms = ['HS256' as const];

// In the call.

export const plain = (sub: string) => jwt.sign({ sub }, 'shop', inAnHour); // $ alert=jwt-weak-secret:error
export const byNamespace = (sub: string) => tokens.sign({ sub }, 'shop', inAnHour); // $ alert=jwt-weak-secret
export const byName = (sub: string) => issue({ sub }, `shop`, inAnHour); // $ alert=jwt-weak-secret
export const byRequire = (sub: string) => legacy.sign({ sub }, 'shop', inAnHour); // $ alert=jwt-weak-secret
export const long = (sub: string) => jwt.sign({ sub }, 'the long secret of the wallet, which is in its source', inAnHour); // $ alert=jwt-weak-secret
export const placeholder = (sub: string) => jwt.sign({ sub }, 'your-secret-key', inAnHour); // $ alert=jwt-weak-secret
export const toChange = (sub: string) => jwt.sign({ sub }, 'changeme', inAnHour); // $ alert=jwt-weak-secret
export const checked = () => jwt.verify(given, 'shop', { algorithms }); // $ alert=jwt-weak-secret
export const checkedByName = () => verify(given, 'shop', { algorithms }); // $ alert=jwt-weak-secret
export const checkedLater = () => jwt.verify(given, 'shop', (error: unknown, claims: unknown) => (error ? undefined : claims)); // $ alert=jwt-weak-secret
export const random = (sub: string) => jwt.sign({ sub }, 'q7Zt2VnRk4WxLy9bPbJ6eTs1', inAnHour); // $ alert=jwt-weak-secret

// In another form.

export const inBytes = (sub: string) => jwt.sign({ sub }, Buffer.from('shop'), inAnHour); // $ alert=jwt-weak-secret
export const inBase64 = (sub: string) => jwt.sign({ sub }, Buffer.from('c2hvcA==', 'base64'), inAnHour); // $ alert=jwt-weak-secret
export const asKey = (sub: string) => jwt.sign({ sub }, createSecretKey(Buffer.from('shop')), inAnHour); // $ alert=jwt-weak-secret
export const encoded = (sub: string) => new SignJWT({ sub }).setProtectedHeader({ alg: 'HS256' }).setExpirationTime('1h').sign(new TextEncoder().encode('shop')); // $ alert=jwt-weak-secret
export const opened = () => jwtVerify(given, new TextEncoder().encode('shop')); // $ alert=jwt-weak-secret
export const webKey = () => importJWK({ kty: 'oct', k: 'c2hvcA' }, 'HS256'); // $ alert=jwt-weak-secret

// Where the environment says nothing.

export const fallback = (sub: string) => jwt.sign({ sub }, process.env.JWT_SECRET || 'dev', inAnHour); // $ alert=jwt-weak-secret
export const nullish = (sub: string) => jwt.sign({ sub }, process.env.TOKEN_SECRET ?? 'dev', inAnHour); // $ alert=jwt-weak-secret
export const ternary = (sub: string) => jwt.sign({ sub }, process.env.JWT_KEY ? process.env.JWT_KEY : 'dev', inAnHour); // $ alert=jwt-weak-secret
export const ofSettings = (sub: string) => jwt.sign({ sub }, config.get('jwt.secret') || 'dev', inAnHour); // $ alert=jwt-weak-secret
export const oneOfTwo = (sub: string) => jwt.sign({ sub }, isLive ? process.env.LIVE_SECRET! : 'dev', inAnHour); // $ alert=jwt-weak-secret

// Somewhere else.

const CONSTANT = 'shop';
export const byConstant = (sub: string) => jwt.sign({ sub }, CONSTANT, inAnHour); // $ alert=jwt-weak-secret

const settings = { tokens: { shared: 'shop' } };
export const bySettings = (sub: string) => jwt.sign({ sub }, settings.tokens.shared, inAnHour); // $ alert=jwt-weak-secret

const { shared } = settings.tokens;
export const byDestructuring = (sub: string) => jwt.sign({ sub }, shared, inAnHour); // $ alert=jwt-weak-secret

const fromEnvironment = process.env.SIGNING || 'shop';
export const byFallback = (sub: string) => jwt.sign({ sub }, fromEnvironment, inAnHour); // $ alert=jwt-weak-secret

const { SIGNED_WITH = 'shop' } = process.env;
export const byDefault = (sub: string) => jwt.sign({ sub }, SIGNED_WITH, inAnHour); // $ alert=jwt-weak-secret

const bytes = new TextEncoder().encode('shop');
export const byBytes = () => jwtVerify(given, bytes); // $ alert=jwt-weak-secret

export class Issuer {
  private readonly signedWith = 'shop';

  issue(sub: string): string {
    return jwt.sign({ sub }, this.signedWith, { expiresIn: '1h' }); // $ alert=jwt-weak-secret
  }
}

function issueWith(sub: string, key: string): string {
  return jwt.sign({ sub }, key, { expiresIn: '1h' });
}
export const throughFunction = (sub: string) => issueWith(sub, 'shop'); // $ alert=jwt-weak-secret

export function issueByDefault(sub: string, key = 'shop'): string {
  return jwt.sign({ sub }, key, { expiresIn: '1h' }); // $ alert=jwt-weak-secret
}

// What comes from elsewhere, or is no secret.

export const safe = (sub: string) => jwt.sign({ sub }, process.env.JWT_SECRET!, inAnHour); // ok: from the environment
export const safeByName = (sub: string) => issue({ sub }, process.env.JWT_SECRET!, inAnHour); // ok: from the environment
export const safeCheck = () => jwt.verify(given, process.env.JWT_SECRET!, { algorithms }); // ok: from the environment
export const safeSetting = (sub: string) => jwt.sign({ sub }, config.get('jwt.secret'), inAnHour); // ok: the name of a setting
export const safeOption = (sub: string) => jwt.sign({ sub }, options.secret, inAnHour); // ok: whoever calls says it
export const safeFile = (sub: string) => jwt.sign({ sub }, readFileSync('private.pem'), { ...inAnHour, algorithm: 'RS256' }); // ok: the name of a file
export const safeBytes = () => jwtVerify(given, new TextEncoder().encode(process.env.JWT_SECRET)); // ok: from the environment
export const safeKey = (sub: string) => jwt.sign({ sub }, createSecretKey(Buffer.from(process.env.JWT_SECRET!, 'hex')), inAnHour); // ok: from the environment
export const drawn = (sub: string) => jwt.sign({ sub }, randomBytes(32), inAnHour); // ok: drawn for this process
export const publicPem = () => jwt.verify(given, '-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkqhkiG9w0BAQEF\n-----END PUBLIC KEY-----', { algorithms: ['RS256'] }); // ok: a public key
export const certificate = () => jwt.verify(given, '-----BEGIN CERTIFICATE-----\nMIIBIjANBgkqhkiG9w0BAQEF\n-----END CERTIFICATE-----', { algorithms: ['RS256'] }); // ok: a certificate
export const publicWebKey = () => importJWK({ kty: 'EC', crv: 'P-256', x: 'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU', y: 'x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0' }, 'ES256'); // ok: a public key
export const filledIn = (sub: string) => jwt.sign({ sub }, '{{ jwt_secret }}', inAnHour); // ok: filled in where it is installed
export const filledInToo = (sub: string) => jwt.sign({ sub }, '%JWT_SECRET%', inAnHour); // ok: filled in where it is installed
export const filledInAgain = (sub: string) => jwt.sign({ sub }, '${JWT_SECRET}', inAnHour); // ok: filled in where it is installed
export const keyOfHeader = () => jwt.verify(given, (header: { kid?: string }, done: (error: unknown, key: string) => void) => done(null, config.get(header.kid ?? '')), { algorithms: ['RS256'] }); // ok: looked up for each token
export const claims = (sub: string) => jwt.sign({ sub, secret: 'shop' }, process.env.JWT_SECRET!, inAnHour); // ok: a claim, and no key
export const issuer = (sub: string) => jwt.sign({ sub }, process.env.JWT_SECRET!, { expiresIn: '1h', issuer: 'shop', audience: 'wallet' }); // ok: what stands beside the key
export const read = () => jwt.decode('shop'); // ok: a token, and no key
export const failing = (sub: string) => jwt.sign({ sub }, process.env.JWT_SECRET || fail('JWT_SECRET'), inAnHour); // ok: does not start without it
export const safeThroughFunction = (sub: string) => issueWith(sub, process.env.JWT_SECRET!); // ok: from the environment
export const keyFromFile = () => jwtVerify(given, createSecretKey(readFileSync('secret.key'))); // ok: the name of a file
export const other = new TextEncoder().encode('shop'); // ok: signs nothing
export const handed = (sub: string, key: string) => jwt.sign({ sub }, key, inAnHour); // ok: whoever calls says it
export const keyByName = (sub: string, keys: Record<string, string>) => jwt.sign({ sub }, keys['current']!, { ...inAnHour, keyid: 'current' }); // ok: the name of a key

function fail(name: string): never {
  throw new Error(`${name} is not set`);
}
