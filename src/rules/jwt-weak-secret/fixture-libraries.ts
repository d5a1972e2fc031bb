/** Literals handed to every library of tokens. */
import workerJwt from '@tsndr/cloudflare-worker-jwt';
import fastifyJwt from '@fastify/jwt';
import { createInlineSigningKeyProvider, useJWT } from '@graphql-yoga/plugin-jwt';
import { JwtModule, JwtService } from '@nestjs/jwt';
import { PassportStrategy } from '@nestjs/passport';
import expressJwt, { expressjwt } from 'express-jwt';
import { createSigner, createVerifier } from 'fast-jwt';
import fastify from 'fastify';
import { jwt as honoJwt, sign as honoSign, verify as honoVerify } from 'hono/jwt';
import HapiJwt from '@hapi/jwt';
import elysiaJwt, { jwt as elysiaPlugin } from '@elysiajs/jwt';
import { auth as bearer } from 'express-oauth2-jwt-bearer';
import jwa from 'jwa';
import { base64url, compactDecrypt, FlattenedSign, flattenedDecrypt, flattenedVerify, GeneralSign, generalVerify, CompactSign, compactVerify, EncryptJWT, jwtDecrypt, jwtVerify, JWK, JWT, SignJWT } from 'jose';
import { jws as rsaJws, KJUR } from 'jsrsasign';
import jws from 'jws';
import jwtSimple from 'jwt-simple';
import koaJwt from 'koa-jwt';
import NextAuth from 'next-auth';
import { decode, encode, getToken } from 'next-auth/jwt';
import njwt from 'njwt';
import { Strategy } from 'passport-jwt';
import socketioJwt from 'socketio-jwt';

declare const payload: object;
declare const given: string;
declare const request: Request;
declare const done: () => void;
declare const salt: Uint8Array;

const exp = Math.floor(Date.now() / 1000) + 3600;
const algorithms = ['HS256'];

// Checks before the routes.

export const strategy = new Strategy({ secretOrKey: 'secret', algorithms }, done); // $ alert=jwt-weak-secret
export const express = expressjwt({ secret: 'shared', algorithms }); // $ alert=jwt-weak-secret
export const oldExpress = expressJwt({ secret: 'shared', algorithms }); // $ alert=jwt-weak-secret
export const koa = koaJwt({ secret: 'shared', algorithms }); // $ alert=jwt-weak-secret
export const hono = honoJwt({ secret: 'shared' }); // $ alert=jwt-weak-secret
export const sockets = socketioJwt.authorize({ secret: 'shared', algorithms }); // $ alert=jwt-weak-secret
export const graphql = useJWT({ signingKey: 'shared', algorithms }); // $ alert=jwt-weak-secret
export const provider = createInlineSigningKeyProvider('shared'); // $ alert=jwt-weak-secret
export const app = fastify();
app.register(fastifyJwt, { secret: 'shared' }); // $ alert=jwt-weak-secret

export class WalletStrategy extends PassportStrategy(Strategy) {
  constructor() {
    super({ secretOrKey: 'shared', algorithms }); // $ alert=jwt-weak-secret
  }
}

// A module, and its services.

export const nest = JwtModule.register({ secret: 'shop', signOptions: { expiresIn: '1h' } }); // $ alert=jwt-weak-secret
export const nestLater = JwtModule.registerAsync({ useFactory: () => ({ secret: 'shop' }) }); // $ alert=jwt-weak-secret
export const service = new JwtService({ secret: 'shop' }); // $ alert=jwt-weak-secret
const jwtService = new JwtService({ signOptions: { expiresIn: '1h' } });
export const tokens = [
  jwtService.sign(payload, { secret: 'shop' }), // $ alert=jwt-weak-secret
  jwtService.signAsync(payload, { secret: 'shop' }), // $ alert=jwt-weak-secret
  jwtService.verify(given, { secret: 'shop' }), // $ alert=jwt-weak-secret
  jwtService.verifyAsync(given, { secret: 'shop' }), // $ alert=jwt-weak-secret
];
export const auth = NextAuth({ secret: 'next-auth', providers: [] }); // $ alert=jwt-weak-secret
export const authTokens = NextAuth({ jwt: { secret: 'next-auth' }, providers: [] }); // $ alert=jwt-weak-secret
export const sessionToken = getToken({ req: request, secret: 'next-auth' }); // $ alert=jwt-weak-secret
export const sessionMade = encode({ token: payload, secret: 'next-auth' }); // $ alert=jwt-weak-secret
export const sessionRead = decode({ token: given, secret: 'next-auth' }); // $ alert=jwt-weak-secret

// By itself.

export const simpleToken = jwtSimple.encode({ exp }, 'shop'); // $ alert=jwt-weak-secret
export const simplePayload = jwtSimple.decode(given, 'shop'); // $ alert=jwt-weak-secret
export const njwtToken = njwt.create(payload, 'shop'); // $ alert=jwt-weak-secret
export const njwtPayload = njwt.verify(given, 'shop'); // $ alert=jwt-weak-secret
export const jwsToken = jws.sign({ header: { alg: 'HS256' }, payload, secret: 'shop' }); // $ alert=jwt-weak-secret
export const jwsHolds = jws.verify(given, 'HS256', 'shop'); // $ alert=jwt-weak-secret
export const jwsStream = jws.createSign({ header: { alg: 'HS256' }, secret: 'shop' }); // $ alert=jwt-weak-secret
export const signer = createSigner({ key: 'shop', expiresIn: 3_600_000 }); // $ alert=jwt-weak-secret
export const verifier = createVerifier({ key: 'shop' }); // $ alert=jwt-weak-secret
export const workerToken = workerJwt.sign({ exp }, 'shop'); // $ alert=jwt-weak-secret
export const workerHolds = workerJwt.verify(given, 'shop'); // $ alert=jwt-weak-secret
export const rsaToken = KJUR.jws.JWS.sign('HS256', '{}', '{}', 'shop'); // $ alert=jwt-weak-secret alert=jwt-no-expiry
export const rsaHolds = KJUR.jws.JWS.verify(given, 'shop', ['HS256']); // $ alert=jwt-weak-secret
export const rsaValid = KJUR.jws.JWS.verifyJWT(given, 'shop', { alg: algorithms }); // $ alert=jwt-weak-secret
export const honoToken = honoSign({ exp }, 'shared'); // $ alert=jwt-weak-secret
export const honoPayload = honoVerify(given, 'shared'); // $ alert=jwt-weak-secret
export const joseToken = new SignJWT({ exp }).setProtectedHeader({ alg: 'HS256' }).setIssuedAt().setIssuer('a').setAudience('b').sign(new TextEncoder().encode('shop')); // $ alert=jwt-weak-secret
export const joseOther = new SignJWT({}).setSubject('a').setJti('b').setNotBefore('1m').setExpirationTime('5m').sign(new TextEncoder().encode('shop')); // $ alert=jwt-weak-secret
export const compact = new CompactSign(salt).setProtectedHeader({ alg: 'HS256' }).sign(new TextEncoder().encode('shop')); // $ alert=jwt-weak-secret
export const compactOpened = compactVerify(given, new TextEncoder().encode('shop')); // $ alert=jwt-weak-secret
export const encrypted = new EncryptJWT({ exp }).setProtectedHeader({ alg: 'dir' }).encrypt(new TextEncoder().encode('shop')); // $ alert=jwt-weak-secret
export const encryptedToEnd = new EncryptJWT({}).setExpirationTime('5m').encrypt(new TextEncoder().encode('shop')); // $ alert=jwt-weak-secret
export const decrypted = jwtDecrypt(given, new TextEncoder().encode('shop')); // $ alert=jwt-weak-secret
export const josePayload = jwtVerify(given, new TextEncoder().encode('shop')); // $ alert=jwt-weak-secret
export const joseOld = JWT.sign(payload, 'shop', { expiresIn: '1h' }); // $ alert=jwt-weak-secret
export const joseOldOpened = JWT.verify(given, 'shop'); // $ alert=jwt-weak-secret
export const joseKey = JWK.asKey('shop'); // $ alert=jwt-weak-secret

export const flattened = new FlattenedSign(salt).setProtectedHeader({ alg: 'HS256' }).sign(new TextEncoder().encode('shop')); // $ alert=jwt-weak-secret
export const general = new GeneralSign(salt).addSignature(new TextEncoder().encode('shop')); // $ alert=jwt-weak-secret
export const flattenedOpened = flattenedVerify(given, new TextEncoder().encode('shop')); // $ alert=jwt-weak-secret
export const generalOpened = generalVerify(given, base64url.decode('c2hvcA')); // $ alert=jwt-weak-secret
export const compactDecrypted = compactDecrypt(given, base64url.decode('c2hvcA')); // $ alert=jwt-weak-secret
export const flattenedDecrypted = flattenedDecrypt(given, base64url.decode('c2hvcA')); // $ alert=jwt-weak-secret
export const jwsLater = jws.createVerify({ signature: given, algorithm: 'HS256', secret: 'shop' }); // $ alert=jwt-weak-secret
export const jwaSigned = jwa('HS256').sign('text', 'shop'); // $ alert=jwt-weak-secret
export const rsaInBytes = KJUR.jws.JWS.sign('HS256', {}, { exp }, { utf8: 'shop' }); // $ alert=jwt-weak-secret
export const rsaShort = rsaJws.JWS.sign('HS256', {}, { exp }, { hex: '73686f70' }); // $ alert=jwt-weak-secret
export const hapiToken = HapiJwt.token.generate({ exp }, 'shop'); // $ alert=jwt-weak-secret
export const hapiTokenByName = HapiJwt.token.generate({ exp }, { key: 'shop', algorithm: 'HS512' }); // $ alert=jwt-weak-secret
export const hapiHolds = HapiJwt.token.verify(given, 'shop'); // $ alert=jwt-weak-secret
export const hapiSignature = HapiJwt.token.verifySignature(given, { key: 'shop', algorithm: 'HS256' }); // $ alert=jwt-weak-secret
export const elysia = elysiaJwt({ name: 'jwt', secret: 'shop' }); // $ alert=jwt-weak-secret
export const elysiaByName = elysiaPlugin({ name: 'jwt', secret: 'shop' }); // $ alert=jwt-weak-secret
export const byBearer = bearer({ issuer: 'wallet', secret: 'shop', tokenSigningAlg: 'HS256' }); // $ alert=jwt-weak-secret

// A function in the place of the key.

export const signerLater = createSigner({ key: async () => 'shop', expiresIn: 3_600_000 }); // $ alert=jwt-weak-secret
export const signerInBlock = createSigner({
  key: async () => {
    return 'shop'; // $ alert=jwt-weak-secret
  },
  expiresIn: 3_600_000,
});
export const strategyLater = new Strategy({ secretOrKeyProvider: (request: unknown, token: unknown, tell: (error: unknown, key: string) => void) => tell(null, 'shop'), algorithms }, done); // $ alert=jwt-weak-secret
export const strategyByName = new Strategy({ secretOrKeyProvider: (request: unknown, token: unknown, tell: (error: unknown, key?: string) => void) => tell(null, process.env.JWT_SECRET), algorithms }, done); // ok: from the environment
export const strategyRefusing = new Strategy({ secretOrKeyProvider: (request: unknown, token: unknown, tell: (error: unknown) => void) => tell('no key'), algorithms }, done); // ok: an error, and no key

// What comes from elsewhere, or is no key.

export const fromEnvironment = jwtSimple.encode({ exp }, process.env.JWT_SECRET); // ok: from the environment
export const byPublicKey = jws.verify(given, 'RS256', '-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkqhkiG9w0BAQEF\n-----END PUBLIC KEY-----'); // ok: a public key
export const byCertificate = createVerifier({ key: '-----BEGIN CERTIFICATE-----\nMIIBIjANBgkqhkiG9w0BAQEF\n-----END CERTIFICATE-----', algorithms: ['RS256'] }); // ok: a certificate
export const nestFromEnvironment = JwtModule.register({ secret: process.env.JWT_SECRET, signOptions: { expiresIn: '1h' } }); // ok: from the environment
export const nestFromSettings = JwtModule.registerAsync({ useFactory: (settings: { get(name: string): string }) => ({ secret: settings.get('JWT_SECRET') }) }); // ok: the name of a setting
app.register(fastifyJwt, { secret: process.env.JWT_SECRET }); // ok: from the environment
