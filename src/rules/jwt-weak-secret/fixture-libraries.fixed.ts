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

export const strategy = new Strategy({ secretOrKey: process.env.SECRET_OR_KEY!, algorithms }, done); // $ alert=jwt-weak-secret
export const express = expressjwt({ secret: process.env.EXPRESSJWT_SECRET!, algorithms }); // $ alert=jwt-weak-secret
export const oldExpress = expressJwt({ secret: process.env.EXPRESS_JWT_SECRET!, algorithms }); // $ alert=jwt-weak-secret
export const koa = koaJwt({ secret: process.env.KOA_JWT_SECRET!, algorithms }); // $ alert=jwt-weak-secret
export const hono = honoJwt({ secret: process.env.HONO_JWT_SECRET! }); // $ alert=jwt-weak-secret
export const sockets = socketioJwt.authorize({ secret: process.env.SOCKETIO_JWT_SECRET!, algorithms }); // $ alert=jwt-weak-secret
export const graphql = useJWT({ signingKey: process.env.SIGNING_KEY!, algorithms }); // $ alert=jwt-weak-secret
export const provider = createInlineSigningKeyProvider(process.env.INLINE_SIGNING_KEY_PROVIDER_SECRET!); // $ alert=jwt-weak-secret
export const app = fastify();
app.register(fastifyJwt, { secret: process.env.APP_SECRET! }); // $ alert=jwt-weak-secret

export class WalletStrategy extends PassportStrategy(Strategy) {
  constructor() {
    super({ secretOrKey: process.env.SECRET_OR_KEY_2!, algorithms }); // $ alert=jwt-weak-secret
  }
}

// A module, and its services.

export const nest = JwtModule.register({ secret: process.env.JWT_SECRET_2!, signOptions: { expiresIn: '1h' } }); // $ alert=jwt-weak-secret
export const nestLater = JwtModule.registerAsync({ useFactory: () => ({ secret: process.env.JWT_SECRET_2! }) }); // $ alert=jwt-weak-secret
export const service = new JwtService({ secret: process.env.JWT_SECRET_2! }); // $ alert=jwt-weak-secret
const jwtService = new JwtService({ signOptions: { expiresIn: '1h' } });
export const tokens = [
  jwtService.sign(payload, { secret: process.env.JWT_SECRET_2! }), // $ alert=jwt-weak-secret
  jwtService.signAsync(payload, { secret: process.env.JWT_SECRET_2! }), // $ alert=jwt-weak-secret
  jwtService.verify(given, { secret: process.env.JWT_SECRET_2! }), // $ alert=jwt-weak-secret
  jwtService.verifyAsync(given, { secret: process.env.JWT_SECRET_2! }), // $ alert=jwt-weak-secret
];
export const auth = NextAuth({ secret: process.env.NEXT_SECRET!, providers: [] }); // $ alert=jwt-weak-secret
export const authTokens = NextAuth({ jwt: { secret: process.env.NEXT_SECRET! }, providers: [] }); // $ alert=jwt-weak-secret
export const sessionToken = getToken({ req: request, secret: process.env.TOKEN_SECRET! }); // $ alert=jwt-weak-secret
export const sessionMade = encode({ token: payload, secret: process.env.ENCODE_SECRET! }); // $ alert=jwt-weak-secret
export const sessionRead = decode({ token: given, secret: process.env.DECODE_SECRET! }); // $ alert=jwt-weak-secret

// By itself.

export const simpleToken = jwtSimple.encode({ exp }, process.env.JWT_SIMPLE_SECRET!); // $ alert=jwt-weak-secret
export const simplePayload = jwtSimple.decode(given, process.env.JWT_SIMPLE_SECRET!); // $ alert=jwt-weak-secret
export const njwtToken = njwt.create(payload, process.env.NJWT_SECRET!); // $ alert=jwt-weak-secret
export const njwtPayload = njwt.verify(given, process.env.NJWT_SECRET!); // $ alert=jwt-weak-secret
export const jwsToken = jws.sign({ header: { alg: 'HS256' }, payload, secret: process.env.JWS_SECRET! }); // $ alert=jwt-weak-secret
export const jwsHolds = jws.verify(given, 'HS256', process.env.JWS_SECRET!); // $ alert=jwt-weak-secret
export const jwsStream = jws.createSign({ header: { alg: 'HS256' }, secret: process.env.JWS_SECRET! }); // $ alert=jwt-weak-secret
export const signer = createSigner({ key: process.env.SIGNER_KEY!, expiresIn: 3_600_000 }); // $ alert=jwt-weak-secret
export const verifier = createVerifier({ key: process.env.VERIFIER_KEY! }); // $ alert=jwt-weak-secret
export const workerToken = workerJwt.sign({ exp }, process.env.WORKER_JWT_SECRET!); // $ alert=jwt-weak-secret
export const workerHolds = workerJwt.verify(given, process.env.WORKER_JWT_SECRET!); // $ alert=jwt-weak-secret
export const rsaToken = KJUR.jws.JWS.sign('HS256', '{}', '{}', process.env.JWS_SECRET!); // $ alert=jwt-weak-secret alert=jwt-no-expiry
export const rsaHolds = KJUR.jws.JWS.verify(given, process.env.JWS_SECRET!, ['HS256']); // $ alert=jwt-weak-secret
export const rsaValid = KJUR.jws.JWS.verifyJWT(given, process.env.JWS_SECRET!, { alg: algorithms }); // $ alert=jwt-weak-secret
export const honoToken = honoSign({ exp }, process.env.HONO_SECRET!); // $ alert=jwt-weak-secret
export const honoPayload = honoVerify(given, process.env.HONO_SECRET!); // $ alert=jwt-weak-secret
export const joseToken = new SignJWT({ exp }).setProtectedHeader({ alg: 'HS256' }).setIssuedAt().setIssuer('a').setAudience('b').sign(new TextEncoder().encode(process.env.SIGNING_SECRET!)); // $ alert=jwt-weak-secret
export const joseOther = new SignJWT({}).setSubject('a').setJti('b').setNotBefore('1m').setExpirationTime('5m').sign(new TextEncoder().encode(process.env.SIGNING_SECRET!)); // $ alert=jwt-weak-secret
export const compact = new CompactSign(salt).setProtectedHeader({ alg: 'HS256' }).sign(new TextEncoder().encode(process.env.SIGNING_SECRET!)); // $ alert=jwt-weak-secret
export const compactOpened = compactVerify(given, new TextEncoder().encode(process.env.COMPACT_SECRET!)); // $ alert=jwt-weak-secret
export const encrypted = new EncryptJWT({ exp }).setProtectedHeader({ alg: 'dir' }).encrypt(new TextEncoder().encode(process.env.SIGNING_SECRET!)); // $ alert=jwt-weak-secret
export const encryptedToEnd = new EncryptJWT({}).setExpirationTime('5m').encrypt(new TextEncoder().encode(process.env.SIGNING_SECRET!)); // $ alert=jwt-weak-secret
export const decrypted = jwtDecrypt(given, new TextEncoder().encode(process.env.JWT_DECRYPT_SECRET!)); // $ alert=jwt-weak-secret
export const josePayload = jwtVerify(given, new TextEncoder().encode(process.env.JWT_SECRET_2!)); // $ alert=jwt-weak-secret
export const joseOld = JWT.sign(payload, process.env.JWT_SECRET_2!, { expiresIn: '1h' }); // $ alert=jwt-weak-secret
export const joseOldOpened = JWT.verify(given, process.env.JWT_SECRET_2!); // $ alert=jwt-weak-secret
export const joseKey = JWK.asKey(process.env.JWK_SECRET!); // $ alert=jwt-weak-secret

export const flattened = new FlattenedSign(salt).setProtectedHeader({ alg: 'HS256' }).sign(new TextEncoder().encode(process.env.SIGNING_SECRET!)); // $ alert=jwt-weak-secret
export const general = new GeneralSign(salt).addSignature(new TextEncoder().encode(process.env.ADD_SIGNATURE_SECRET!)); // $ alert=jwt-weak-secret
export const flattenedOpened = flattenedVerify(given, new TextEncoder().encode(process.env.FLATTENED_SECRET!)); // $ alert=jwt-weak-secret
export const generalOpened = generalVerify(given, base64url.decode(process.env.GENERAL_SECRET!)); // $ alert=jwt-weak-secret
export const compactDecrypted = compactDecrypt(given, base64url.decode(process.env.COMPACT_DECRYPT_SECRET!)); // $ alert=jwt-weak-secret
export const flattenedDecrypted = flattenedDecrypt(given, base64url.decode(process.env.FLATTENED_DECRYPT_SECRET!)); // $ alert=jwt-weak-secret
export const jwsLater = jws.createVerify({ signature: given, algorithm: 'HS256', secret: process.env.JWS_SECRET! }); // $ alert=jwt-weak-secret
export const jwaSigned = jwa('HS256').sign('text', process.env.JWA_SECRET!); // $ alert=jwt-weak-secret
export const rsaInBytes = KJUR.jws.JWS.sign('HS256', {}, { exp }, { utf8: process.env.JWS_UTF8! }); // $ alert=jwt-weak-secret
export const rsaShort = rsaJws.JWS.sign('HS256', {}, { exp }, { hex: process.env.JWS_HEX! }); // $ alert=jwt-weak-secret
export const hapiToken = HapiJwt.token.generate({ exp }, process.env.TOKEN_SECRET_2!); // $ alert=jwt-weak-secret
export const hapiTokenByName = HapiJwt.token.generate({ exp }, { key: process.env.TOKEN_KEY!, algorithm: 'HS512' }); // $ alert=jwt-weak-secret
export const hapiHolds = HapiJwt.token.verify(given, process.env.TOKEN_SECRET_2!); // $ alert=jwt-weak-secret
export const hapiSignature = HapiJwt.token.verifySignature(given, { key: process.env.TOKEN_KEY!, algorithm: 'HS256' }); // $ alert=jwt-weak-secret
export const elysia = elysiaJwt({ name: 'jwt', secret: process.env.ELYSIA_JWT_SECRET! }); // $ alert=jwt-weak-secret
export const elysiaByName = elysiaPlugin({ name: 'jwt', secret: process.env.ELYSIA_PLUGIN_SECRET! }); // $ alert=jwt-weak-secret
export const byBearer = bearer({ issuer: 'wallet', secret: process.env.BEARER_SECRET!, tokenSigningAlg: 'HS256' }); // $ alert=jwt-weak-secret

// A function in the place of the key.

export const signerLater = createSigner({ key: async () => process.env.SIGNER_SECRET!, expiresIn: 3_600_000 }); // $ alert=jwt-weak-secret
export const signerInBlock = createSigner({
  key: async () => {
    return process.env.SIGNER_SECRET!; // $ alert=jwt-weak-secret
  },
  expiresIn: 3_600_000,
});
export const strategyLater = new Strategy({ secretOrKeyProvider: (request: unknown, token: unknown, tell: (error: unknown, key: string) => void) => tell(null, process.env.SECRET!), algorithms }, done); // $ alert=jwt-weak-secret
export const strategyByName = new Strategy({ secretOrKeyProvider: (request: unknown, token: unknown, tell: (error: unknown, key?: string) => void) => tell(null, process.env.JWT_SECRET), algorithms }, done); // ok: from the environment
export const strategyRefusing = new Strategy({ secretOrKeyProvider: (request: unknown, token: unknown, tell: (error: unknown) => void) => tell('no key'), algorithms }, done); // ok: an error, and no key

// What comes from elsewhere, or is no key.

export const fromEnvironment = jwtSimple.encode({ exp }, process.env.JWT_SECRET); // ok: from the environment
export const byPublicKey = jws.verify(given, 'RS256', '-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkqhkiG9w0BAQEF\n-----END PUBLIC KEY-----'); // ok: a public key
export const byCertificate = createVerifier({ key: '-----BEGIN CERTIFICATE-----\nMIIBIjANBgkqhkiG9w0BAQEF\n-----END CERTIFICATE-----', algorithms: ['RS256'] }); // ok: a certificate
export const nestFromEnvironment = JwtModule.register({ secret: process.env.JWT_SECRET, signOptions: { expiresIn: '1h' } }); // ok: from the environment
export const nestFromSettings = JwtModule.registerAsync({ useFactory: (settings: { get(name: string): string }) => ({ secret: settings.get('JWT_SECRET') }) }); // ok: the name of a setting
app.register(fastifyJwt, { secret: process.env.JWT_SECRET }); // ok: from the environment
