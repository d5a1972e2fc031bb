/** A shop that issues tokens: when they end, wherever it is said. */
import dayjs from 'dayjs';
import jwt from 'jsonwebtoken';
import * as tokens from 'jsonwebtoken';
import { sign as issue } from 'jsonwebtoken';
import { EncryptJWT, JWT, SignJWT } from 'jose';
import * as jose from 'jose';
import fastifyJwt from '@fastify/jwt';
import HapiJwt from '@hapi/jwt';
import { createSigner } from 'fast-jwt';
import fastify from 'fastify';
import { JwtModule, JwtService } from '@nestjs/jwt';
import { sign as honoSign } from 'hono/jwt';
import workerJwt from '@tsndr/cloudflare-worker-jwt';
import jwtSimple from 'jwt-simple';
import jws from 'jws';
import { jws as rsaJws, KJUR } from 'jsrsasign';
import njwt from 'njwt';
import { V1, V2, V3, V4 } from 'paseto';
import { encode } from 'next-auth/jwt';

const legacy = require('jsonwebtoken');

declare const options: Record<string, string>;
declare const claims: Record<string, unknown>;
declare const settings: { readonly lifetime: string };
declare const key: CryptoKey;
declare const isShort: boolean;
declare function now(): number;

const secret = process.env.JWT_SECRET!;

// Nobody says it.

export const plain = (sub: string) => jwt.sign({ sub }, secret, { expiresIn: '1h' }); // $ alert=jwt-no-expiry:warning
export const byNamespace = (sub: string) => tokens.sign({ sub }, secret, { expiresIn: '1h' }); // $ alert=jwt-no-expiry
export const byName = (sub: string) => issue({ sub }, secret, { expiresIn: '1h' }); // $ alert=jwt-no-expiry
export const byRequire = (sub: string) => legacy.sign({ sub }, secret, { expiresIn: '1h' }); // $ alert=jwt-no-expiry
export const otherOptions = (sub: string) => jwt.sign({ sub }, secret, { algorithm: 'HS512', issuer: 'shop', expiresIn: '1h' }); // $ alert=jwt-no-expiry
export const noOptions = (sub: string) => jwt.sign({ sub }, secret, { expiresIn: '1h' }); // $ alert=jwt-no-expiry
export const later = (sub: string, done: (error: unknown, token?: string) => void) => jwt.sign({ sub }, secret, { expiresIn: '1h' }, (error: unknown, token?: string) => done(error, token)); // $ alert=jwt-no-expiry
export const laterWithOptions = (sub: string, done: () => void) => jwt.sign({ sub }, secret, { algorithm: 'HS256', expiresIn: '1h' }, done); // $ alert=jwt-no-expiry
export const keyId = (sub: string) => jwt.sign({ sub }, secret, { keyid: '1', noTimestamp: true, expiresIn: '1h' }); // $ alert=jwt-no-expiry
export const onlyIssued = (sub: string) => jwt.sign({ sub, iat: Math.floor(Date.now() / 1000) }, secret, { expiresIn: '1h' }); // $ alert=jwt-no-expiry
export const notBefore = (sub: string) => jwt.sign({ sub }, secret, { notBefore: '1m', expiresIn: '1h' }); // $ alert=jwt-no-expiry

const signing = { algorithm: 'HS256' as const, expiresIn: '1h' };
export const byConstant = (sub: string) => jwt.sign({ sub }, secret, signing); // $ alert=jwt-no-expiry
export const bySpread = (sub: string) => jwt.sign({ sub }, secret, { ...signing, issuer: 'shop', expiresIn: '1h' }); // $ alert=jwt-no-expiry
export const payloadInConstant = (sub: string, role: string) => {
  const payload = { sub, role };
  return jwt.sign(payload, secret, { expiresIn: '1h' }); // $ alert=jwt-no-expiry
};

export function ofUser(user: { id: string; email: string }): string {
  return jwt.sign(user, secret, { expiresIn: '1h' }); // $ alert=jwt-no-expiry
}
export const ofRow = (user: { toJSON(): object }) => jwt.sign(user.toJSON(), secret, { expiresIn: '1h' }); // $ alert=jwt-no-expiry
export const ofSpread = (user: object) => jwt.sign({ ...user, kind: 'access' }, secret, { expiresIn: '1h' }); // $ alert=jwt-no-expiry

function signed(payload: object): string {
  return jwt.sign(payload, secret, { expiresIn: '1h' }); // $ alert=jwt-no-expiry
}
export const throughFunction = (sub: string) => signed({ sub, kind: 'access' });

// It ends far too late.

export const century = (sub: string) => jwt.sign({ sub }, secret, { expiresIn: '100y' }); // $ alert=jwt-no-expiry
export const tenYears = (sub: string) => jwt.sign({ sub }, secret, { expiresIn: '3650 days' }); // $ alert=jwt-no-expiry
export const tenYearsOfJose = (sub: string) => new SignJWT({ sub }).setProtectedHeader({ alg: 'ES256' }).setExpirationTime('10 years').sign(key); // $ alert=jwt-no-expiry

export const inNumber = (sub: string) => jwt.sign({ sub }, secret, { expiresIn: 60 * 60 * 24 * 365 * 10 }); // $ alert=jwt-no-expiry
export const inMilliseconds = (sub: string) => jwt.sign({ sub }, secret, { expiresIn: 3 * 24 * 60 * 60 * 1000 }); // $ alert=jwt-no-expiry
export const asLateClaim = (sub: string) => jwt.sign({ sub, exp: Math.floor(Date.now() / 1000) + 20 * 365 * 86_400 }, secret); // $ alert=jwt-no-expiry
export const claimInMilliseconds = (sub: string) => jwt.sign({ sub, exp: Math.floor((Date.now() + 60 * 60 * 1000) / 1000) }, secret); // $ alert=jwt-no-expiry
export const claimInBothUnits = (sub: string) => jwt.sign({ sub, exp: Math.floor(Date.now() / 1000) + 3600 }, secret); // $ alert=jwt-no-expiry
export const claimOfDate = (sub: string) => jwt.sign({ sub, exp: Math.floor((new Date().getTime() + 900_000) / 1000) }, secret); // $ alert=jwt-no-expiry
export const claimOfNumber = (sub: string) => jwt.sign({ sub, exp: Math.floor((+new Date() + 900_000) / 1000) }, secret); // $ alert=jwt-no-expiry
export const claimInConstant = (sub: string) => {
  const end = Math.round(Date.now() + 900_000);
  return jwt.sign({ sub, exp: Math.floor(end / 1000) }, secret); // $ alert=jwt-no-expiry
};
export const builtInMilliseconds = (sub: string) => new SignJWT({ sub }).setProtectedHeader({ alg: 'ES256' }).setExpirationTime(Math.floor((Date.now() + 7_200_000) / 1000)).sign(key); // $ alert=jwt-no-expiry
export const nestLong = JwtModule.register({ secret, signOptions: { expiresIn: '9999d' } }); // $ alert=jwt-no-expiry
export const nestLongLater = JwtModule.registerAsync({ useFactory: () => ({ secret, signOptions: { expiresIn: 315_360_000 } }) }); // $ alert=jwt-no-expiry
export const nestLongService = new JwtService({ secret, signOptions: { expiresIn: '10y' } }); // $ alert=jwt-no-expiry
export const app = fastify();
app.register(fastifyJwt, { secret, sign: { expiresIn: '20 years' } }); // $ alert=jwt-no-expiry
app.register(fastifyJwt, { secret, sign: { expiresIn: 315_360_000 } }); // $ alert=jwt-no-expiry

// Other libraries.

export const ofId = (userId: string) => jwt.sign(userId, secret); // $ alert=jwt-no-expiry
export const ofRowId = (user: { id: string }) => jwt.sign(user.id, secret); // $ alert=jwt-no-expiry
export const ofObjectId = (user: { _id: object }) => jwt.sign(user._id.toString(), secret); // $ alert=jwt-no-expiry
export const encryptedInSteps = (sub: string) => new EncryptJWT({ sub }).setProtectedHeader({ alg: 'dir' }).setIssuedAt().setIssuer('a').setAudience('b').setSubject('c').setJti('d').setNotBefore('1m').setExpirationTime('1h').encrypt(key); // $ alert=jwt-no-expiry
export const fastLong = createSigner({ key: secret, expiresIn: 10 * 365 * 86_400_000 })({ sub: 'a' }); // $ alert=jwt-no-expiry
export const hapi = HapiJwt.token.generate({ sub: 'a' }, secret, { ttlSec: 3600 }); // $ alert=jwt-no-expiry
export const hapiLong = HapiJwt.token.generate({ sub: 'a' }, secret, { ttlSec: 315_360_000 }); // $ alert=jwt-no-expiry
export const byPaseto = [
  V1.sign({ sub: 'a' }, key, { expiresIn: '1h' }), // $ alert=jwt-no-expiry
  V1.encrypt({ sub: 'a' }, key, { expiresIn: '1h' }), // $ alert=jwt-no-expiry
  V2.sign({ sub: 'a' }, key, { expiresIn: '1h' }), // $ alert=jwt-no-expiry
  V3.sign({ sub: 'a' }, key, { expiresIn: '1h' }), // $ alert=jwt-no-expiry
  V3.encrypt({ sub: 'a' }, key, { expiresIn: '1h' }), // $ alert=jwt-no-expiry
  V4.sign({ sub: 'a' }, key, { expiresIn: '1h' }), // $ alert=jwt-no-expiry
];
const withoutEnd = njwt.create({ sub: 'a' }, secret);
withoutEnd.setExpiration(); // $ alert=jwt-no-expiry

export const builder = (sub: string) => new SignJWT({ sub }).setProtectedHeader({ alg: 'ES256' }).setIssuedAt().setExpirationTime('1h').sign(key); // $ alert=jwt-no-expiry
export const builderByNamespace = (sub: string) => new jose.SignJWT({ sub }).setProtectedHeader({ alg: 'ES256' }).setExpirationTime('1h').sign(key); // $ alert=jwt-no-expiry
export function builderInSteps(sub: string): Promise<string> {
  const token = new SignJWT({ sub });
  token.setProtectedHeader({ alg: 'ES256' });
  return token.setExpirationTime('1h').sign(key); // $ alert=jwt-no-expiry
}
export const encrypted = (sub: string) => new EncryptJWT({ sub }).setProtectedHeader({ alg: 'dir', enc: 'A256GCM' }).setExpirationTime('1h').encrypt(key); // $ alert=jwt-no-expiry
export const oldJose = (sub: string) => JWT.sign({ sub }, key, { expiresIn: '1h' }); // $ alert=jwt-no-expiry
const fastSigner = createSigner({ key: secret, expiresIn: '1h' });
export const fast = (sub: string) => fastSigner({ sub }); // $ alert=jwt-no-expiry
const nestService = new JwtService({ secret });
export const nest = (sub: string) => nestService.sign({ sub }, { expiresIn: '1h' }); // $ alert=jwt-no-expiry
export const nestAsync = (sub: string) => nestService.signAsync({ sub }, { algorithm: 'HS512', expiresIn: '1h' }); // $ alert=jwt-no-expiry
export const hono = (sub: string) => honoSign({ sub, exp: Math.floor(Date.now() / 1000) + 3600 }, secret); // $ alert=jwt-no-expiry
export const worker = (sub: string) => workerJwt.sign({ sub, exp: Math.floor(Date.now() / 1000) + 3600 }, secret); // $ alert=jwt-no-expiry
export const simple = (sub: string) => jwtSimple.encode({ sub, exp: Math.floor(Date.now() / 1000) + 3600 }, secret); // $ alert=jwt-no-expiry
export const byJws = (sub: string) => jws.sign({ header: { alg: 'HS256' }, payload: { sub, exp: Math.floor(Date.now() / 1000) + 3600 }, secret }); // $ alert=jwt-no-expiry
export const byJsrsasign = (sub: string) => KJUR.jws.JWS.sign('HS256', { alg: 'HS256' }, { sub, exp: Math.floor(Date.now() / 1000) + 3600 }, secret); // $ alert=jwt-no-expiry

// Somebody says it, or may do so.

const shortLived = { expiresIn: '15m' as const };
export const said = (sub: string) => jwt.sign({ sub }, secret, { expiresIn: '1h' }); // ok: an hour
export const inSeconds = (sub: string) => jwt.sign({ sub }, secret, { expiresIn: 3600 }); // ok: an hour
export const aYear = (sub: string) => jwt.sign({ sub }, secret, { expiresIn: '365d' }); // ok: long, and an end
export const inConstant = (sub: string) => jwt.sign({ sub }, secret, shortLived); // ok: fifteen minutes
export const inSpread = (sub: string) => jwt.sign({ sub }, secret, { ...shortLived, issuer: 'shop' }); // ok: fifteen minutes
export const ownClaim = (sub: string, expiresAt: Date) => jwt.sign({ sub, expiresAt: expiresAt.toISOString() }, secret); // ok: an end that the program asks for by itself
export const ownClaimInSnake = (sub: string) => jwt.sign({ sub, expires_at: Date.now() + 600_000 }, secret); // ok: an end that the program asks for by itself
export const inSettings = (sub: string) => jwt.sign({ sub }, secret, { expiresIn: settings.lifetime }); // ok: by a setting
export const inEnvironment = (sub: string) => jwt.sign({ sub }, secret, { expiresIn: process.env.JWT_EXPIRY }); // ok: by the environment
export const oneOfTwo = (sub: string) => jwt.sign({ sub }, secret, { expiresIn: isShort ? '5m' : '1h' }); // ok: either way
export const given = (sub: string) => jwt.sign({ sub }, secret, options); // ok: nobody sees the options
export const givenInPart = (sub: string) => jwt.sign({ sub }, secret, { ...options, issuer: 'shop' }); // ok: nobody sees the options
export const asClaim = (sub: string) => jwt.sign({ sub, exp: Math.floor(Date.now() / 1000) + 3600 }, secret); // ok: a claim
export const asClaimByLibrary = (sub: string) => jwt.sign({ sub, exp: dayjs().add(1, 'hour').unix() }, secret); // ok: a claim
export const asClaimByFunction = (sub: string) => jwt.sign({ sub, exp: now() + 60 }, secret); // ok: a claim
export const unknownClaims = () => jwt.sign(claims, secret); // ok: nobody sees the claims
export const unknownInPart = (sub: string) => jwt.sign({ ...claims, sub }, secret); // ok: nobody sees the claims
export const handedIn = (payload: object) => jwt.sign(payload, secret); // ok: whoever calls may say it
export const ofRequest = (req: { user: object }) => jwt.sign({ ...req.user }, secret, {}); // ok: the claims of another token
export const laterAndSaid = (sub: string, done: () => void) => jwt.sign({ sub }, secret, { expiresIn: '1h' }, done); // ok: an hour
export const withClaim = (sub: string) => {
  const payload: Record<string, unknown> = { sub };
  payload['exp'] = now() + 60;
  return jwt.sign(payload, secret); // ok: written later
};
export const built = (sub: string) => new SignJWT({ sub }).setProtectedHeader({ alg: 'ES256' }).setExpirationTime('2h').sign(key); // ok: two hours
export const builtWithClaim = (sub: string) => new SignJWT({ sub, exp: now() + 60 }).setProtectedHeader({ alg: 'ES256' }).sign(key); // ok: a claim
export function builtInSteps(sub: string): Promise<string> {
  const token = new SignJWT({ sub }).setProtectedHeader({ alg: 'ES256' });
  token.setExpirationTime('2h');
  return token.sign(key); // ok: two hours
}
export function builtByOther(complete: (token: object) => void): Promise<string> {
  const token = new SignJWT({});
  complete(token);
  return token.sign(key); // ok: whoever is handed it may say it
}
export const sealed = (sub: string) => new EncryptJWT({ sub }).setProtectedHeader({ alg: 'dir', enc: 'A256GCM' }).setExpirationTime('2h').encrypt(key); // ok: two hours
export const oldJoseSaid = (sub: string) => JWT.sign({ sub }, key, { expiresIn: '1h' }); // ok: an hour
const fastShort = createSigner({ key: secret, expiresIn: 900_000 });
export const fastSaid = (sub: string) => fastShort({ sub }); // ok: by the signer
const nestShort = new JwtService({ secret, signOptions: { expiresIn: '1h' } });
export const nestSaid = (sub: string) => nestShort.sign({ sub }); // ok: by the service
export class Logins {
  constructor(private readonly jwtService: JwtService) {}

  issue(sub: string): string {
    return this.jwtService.sign({ sub }); // ok: the module may say it
  }
}
export const honoSaid = (sub: string) => honoSign({ sub, exp: now() + 60 }, secret); // ok: a claim
export const hapiSaid = HapiJwt.token.generate({ sub: 'a' }, secret, { ttlSec: 900 }); // ok: fifteen minutes
export const pasetoSaid = V4.sign({ sub: 'a' }, key, { expiresIn: '15m' }); // ok: fifteen minutes
export const aWeek = (sub: string) => jwt.sign({ sub }, secret, { expiresIn: 7 * 24 * 60 * 60 }); // ok: a week
export const fastWeek = createSigner({ key: secret, expiresIn: 7 * 86_400_000 })({ sub: 'a' }); // ok: a week, in milliseconds
export const fixedClaim = (sub: string) => jwt.sign({ sub, exp: 1_893_456_000 }, secret); // ok: a point in time
export const claimInSeconds = (sub: string) => jwt.sign({ sub, exp: Math.floor((Date.now() + 900_000) / 1000) }, secret); // ok: in seconds
export const claimByBits = (sub: string) => jwt.sign({ sub, exp: ~~(Date.now() / 1000) + 900 }, secret); // ok: in seconds
export const claimOfTime = (sub: string, end: Date) => jwt.sign({ sub, exp: Math.floor(end.getTime() / 1000) }, secret); // ok: in seconds
export const builtByDate = (sub: string) => new SignJWT({ sub }).setProtectedHeader({ alg: 'ES256' }).setExpirationTime(new Date(Date.now() + 900_000)).sign(key); // ok: a date
export const rsaAsText = (sub: string) => KJUR.jws.JWS.sign('HS256', { alg: 'HS256' }, JSON.stringify({ sub, exp: now() + 60 }), secret); // ok: a claim in a text
export const rsaUnknownText = () => rsaJws.JWS.sign('HS256', { alg: 'HS256' }, JSON.stringify(claims), secret); // ok: nobody sees the claims
export const plainText = () => jws.sign({ header: { alg: 'HS256' }, payload: 'a letter', secret }); // ok: a text, and no token
export const withEnd = (token = njwt.create({ sub: 'a' }, secret)) => token.setExpiration(now() + 60); // ok: a minute
export const nestShortModule = JwtModule.register({ secret, signOptions: { expiresIn: '15m' } }); // ok: fifteen minutes
export const byDefault = (sub: string) => njwt.create({ sub }, secret); // ok: an hour, by the library
export const session = (sub: string) => encode({ token: { sub }, secret }); // ok: thirty days, by the library
