/** The same with every library of tokens. */
import worker from '@tsndr/cloudflare-worker-jwt';
import fastifyJwt from '@fastify/jwt';
import { useJWT } from '@graphql-yoga/plugin-jwt';
import { JwtModule, JwtService } from '@nestjs/jwt';
import { PassportStrategy } from '@nestjs/passport';
import expressJwt, { expressjwt } from 'express-jwt';
import { createDecoder, createSigner, createVerifier } from 'fast-jwt';
import fastify from 'fastify';
import { decode as honoDecode, jwt as honoJwt, sign as honoSign, verify as honoVerify } from 'hono/jwt';
import HapiJwt from '@hapi/jwt';
import elysiaJwt from '@elysiajs/jwt';
import { auth as bearer } from 'express-oauth2-jwt-bearer';
import { compactVerify, createRemoteJWKSet, EncryptJWT, flattenedVerify, generalVerify, JWK, JWT as OldTokens, jwtDecrypt, jwtVerify, SignJWT, UnsecuredJWT as Unsigned } from 'jose';
import { jws as rsaJws, KJUR } from 'jsrsasign';
import jwa from 'jwa';
import jws from 'jws';
import jwt_decode, { jwtDecode } from 'jwt-decode';
import jwtSimple from 'jwt-simple';
import koaJwt from 'koa-jwt';
import njwt from 'njwt';
import { V1, V2, V3, V4 } from 'paseto';
import { ExtractJwt, Strategy } from 'passport-jwt';
import socketioJwt from 'socketio-jwt';

declare const token: string;
declare const publicKey: string;
declare const done: () => void;

const secret = process.env.JWT_SECRET!;
const exp = Math.floor(Date.now() / 1000) + 3600;
const algorithms = ['HS256'];
const server = require('@hapi/hapi').server();

// Checks before the routes.

export const oldExpress = expressJwt({ secret: publicKey, algorithms: ['RS256'] }); // $ alert=jwt-unverified:error
export const express = expressjwt({ secret: publicKey, algorithms: ['RS256'] }); // $ alert=jwt-unverified
export const expressAny = expressjwt({ secret: publicKey, algorithms: ['RS256'] }); // $ alert=jwt-unverified
export const koa = koaJwt({ secret: publicKey, algorithms: ['RS256'] }); // $ alert=jwt-unverified
export const koaNone = koaJwt({ secret, algorithms: ['HS256'] }); // $ alert=jwt-unverified
export const sockets = socketioJwt.authorize({ secret, algorithms: ['HS256'] }); // $ alert=jwt-unverified
export const graphql = useJWT({ signingKey: publicKey, algorithms: ['RS256'] }); // $ alert=jwt-unverified
export const strategy = new Strategy({ jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(), secretOrKey: secret }, done); // $ alert=jwt-unverified
export const strategyNone = new Strategy({ secretOrKey: secret, algorithms: ['HS256'] }, done); // $ alert=jwt-unverified
export const honoChecks = honoJwt({ secret, alg: 'HS256' }); // $ alert=jwt-unverified
server.auth.strategy('wallet', 'jwt', { key: secret, verifyOptions: {} }); // $ alert=jwt-unverified
export const app = fastify();
app.register(fastifyJwt, { secret, verify: {} }); // $ alert=jwt-unverified
app.register(fastifyJwt, { secret, sign: { algorithm: 'HS256' } }); // $ alert=jwt-unverified

export class WalletStrategy extends PassportStrategy(Strategy) {
  constructor() {
    super({ jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(), secretOrKey: secret }); // $ alert=jwt-unverified
  }
}

// A module, and its services.

export const nest = JwtModule.register({ secret, verifyOptions: {} }); // $ alert=jwt-unverified
export const nestNone = JwtModule.registerAsync({ useFactory: () => ({ secret, signOptions: { algorithm: 'HS256', expiresIn: '1h' } }) }); // $ alert=jwt-unverified
export const nestService = new JwtService({ secret, verifyOptions: { algorithms: ['HS256'] } }); // $ alert=jwt-unverified

export class Sessions {
  constructor(private readonly jwtService: JwtService) {}

  issue(sub: string): string {
    return this.jwtService.sign({ sub }, { algorithm: 'HS256', expiresIn: '1h' }); // $ alert=jwt-unverified
  }

  issueLater(sub: string): Promise<string> {
    return this.jwtService.signAsync({ sub }, { algorithm: 'HS256', expiresIn: '1h' }); // $ alert=jwt-unverified
  }

  claims(text: string): object {
    return this.jwtService.verify(text, { secret }); // $ alert=jwt-unverified
  }

  claimsLater(text: string): Promise<object> {
    return this.jwtService.verifyAsync(text, { secret, algorithms: ['HS256'] }); // $ alert=jwt-unverified
  }

  validateUser(text: string): { user: unknown } {
    const claims: any = this.jwtService.decode(text); // $ alert=jwt-unverified
    return { user: claims.sub };
  }
}

// By itself.

export const unsigned = new Unsigned({ exp }).encode(); // $ alert=jwt-unverified
export const unsignedLater = new Unsigned({}).setExpirationTime('1h').encode(); // $ alert=jwt-unverified
export const unsignedByAll = new Unsigned({}).setIssuedAt().setIssuer('a').setAudience('b').setSubject('c').setJti('d').setNotBefore('1m').setExpirationTime('1h').encode(); // $ alert=jwt-unverified
export const isUnsigned = (text: string) => Unsigned.decode(text, { issuer: 'wallet' }).payload; // $ alert=jwt-unverified
export const flattenedMixed = flattenedVerify(token, publicKey, { algorithms: ['RS256'] }); // $ alert=jwt-unverified
export const generalMixed = generalVerify(token, publicKey, { algorithms: ['RS256'] }); // $ alert=jwt-unverified
export const joseOldNoKey = OldTokens.sign({ exp }, JWK.None); // $ alert=jwt-unverified
export const joseOldUnasked = OldTokens.verify(token, JWK.None, { issuer: 'wallet' }); // $ alert=jwt-unverified
export const joseNone = new SignJWT({ exp }).setProtectedHeader({ alg: 'HS256' }).sign(secret); // $ alert=jwt-unverified
export const joseMixed = jwtVerify(token, publicKey, { algorithms: ['RS256'] }); // $ alert=jwt-unverified
export const joseCompact = compactVerify(token, publicKey, { algorithms: ['RS256'] }); // $ alert=jwt-unverified
export const joseDecrypted = jwtDecrypt(token, process.env.JWT_SECRET!); // $ alert=jwt-unverified
export const joseOld = OldTokens.verify(token, secret, { algorithms }); // $ alert=jwt-unverified
export const joseOldNone = OldTokens.sign({ exp }, secret, { algorithm: 'HS256' }); // $ alert=jwt-unverified
export const joseOldRead = (text: string) => OldTokens.decode(text).role === 'admin'; // $ alert=jwt-unverified
export const signer = createSigner({ key: secret, algorithm: 'HS256' }); // $ alert=jwt-unverified
export const verifier = createVerifier({ key: secret }); // $ alert=jwt-unverified
const decoder = createDecoder();
export const fastRead = (text: string) => decoder(text).role === 'admin'; // $ alert=jwt-unverified
export const honoNone = honoSign({ exp }, secret, 'HS256'); // $ alert=jwt-unverified
export const honoEndless = honoVerify(token, secret, { alg: 'HS256' }); // $ alert=jwt-unverified
export const honoRead = (text: string) => honoDecode(text).payload.role === 'admin'; // $ alert=jwt-unverified
export const workerNone = worker.sign({ exp }, secret, { algorithm: 'HS256' }); // $ alert=jwt-unverified
export async function workerUnasked(): Promise<string> {
  if (!(await worker.verify(token, secret))) throw new Error('The token does not hold'); // $ alert=jwt-unverified
  return 'welcome';
}
export const workerRead = (text: string) => worker.decode(text).payload.role === 'admin'; // $ alert=jwt-unverified
export const simpleNone = jwtSimple.encode({ exp }, secret, 'HS256'); // $ alert=jwt-unverified
export const simpleUnchecked = jwtSimple.decode(token, secret, false); // $ alert=jwt-unverified:error
export const jwsNone = jws.sign({ header: { alg: 'HS256' }, payload: { exp }, secret }); // $ alert=jwt-unverified
export const jwsStreamNone = jws.createSign({ header: { alg: 'HS256' }, secret }); // $ alert=jwt-unverified
export function jwsUnasked(): string {
  if (!jws.verify(token, 'HS256', secret)) throw new Error('The token does not hold'); // $ alert=jwt-unverified
  return 'welcome';
}
export const jwsRead = (text: string) => jws.decode(text).payload.role === 'admin'; // $ alert=jwt-unverified
export const njwtNone = njwt.create({ sub: 'wallet' }, secret, 'HS256'); // $ alert=jwt-unverified
export const njwtChecked = njwt.verify(token, secret, 'HS256'); // $ alert=jwt-unverified
export const rsaNone = KJUR.jws.JWS.sign('HS256', { alg: 'none' }, { exp }, secret); // $ alert=jwt-unverified
export const rsaAny = KJUR.jws.JWS.verify(token, publicKey, ['RS256']); // $ alert=jwt-unverified:error
export const rsaNoneToo = KJUR.jws.JWS.verifyJWT(token, secret, { alg: ['HS256'] }); // $ alert=jwt-unverified
export const rsaShort = rsaJws.JWS.sign('HS256', { alg: 'none' }, { exp }, secret); // $ alert=jwt-unverified
export const rsaShortAny = rsaJws.JWS.verify(token, publicKey, ['RS256']); // $ alert=jwt-unverified:error
export const rsaShortNone = rsaJws.JWS.verifyJWT(token, secret, { alg: ['HS256'] }); // $ alert=jwt-unverified
export const rsaShortRead = (text: string) => rsaJws.JWS.parse(text).payloadObj.role === 'admin'; // $ alert=jwt-unverified
export const jwaNone = jwa('none'); // $ alert=jwt-unverified
export const jwsLater = jws.createVerify({ signature: token, algorithm: 'HS256', secret }); // $ alert=jwt-unverified
export function jwsByHeader(text: string): boolean {
  const { header } = jws.decode(text);
  return jws.verify(text, header.alg, secret); // $ alert=jwt-unverified
}
export const hapiNone = HapiJwt.token.generate({ exp }, { key: secret, algorithm: 'HS256' }); // $ alert=jwt-unverified
export const hapiEndless = HapiJwt.token.verify(token, { key: secret, algorithm: 'HS256' }, {}); // $ alert=jwt-unverified
export const hapiNoneToo = HapiJwt.token.verifySignature(token, { key: secret, algorithms: ['HS256'] }); // $ alert=jwt-unverified
export const hapiSame = HapiJwt.token.verifySignature(token, { key: secret, algorithm: 'HS256' }); // $ alert=jwt-unverified
export const hapiSameToo = HapiJwt.token.verify(token, { key: secret, algorithms: ['HS256'] }); // $ alert=jwt-unverified
export const hapiRead = (text: string) => HapiJwt.token.decode(text).decoded.payload.role === 'admin'; // $ alert=jwt-unverified
export const pasetoEndless = [
  V1.verify(token, secret, {}), // $ alert=jwt-unverified
  V1.decrypt(token, secret, {}), // $ alert=jwt-unverified
  V2.verify(token, secret, {}), // $ alert=jwt-unverified
  V3.verify(token, secret, {}), // $ alert=jwt-unverified
  V3.decrypt(token, secret, {}), // $ alert=jwt-unverified
  V4.verify(token, secret, {}), // $ alert=jwt-unverified
];
export const elysia = elysiaJwt({ secret, alg: 'HS256' }); // $ alert=jwt-unverified
export const byBearer = bearer({ secret, tokenSigningAlg: 'HS256' }); // $ alert=jwt-unverified
export const rsaRead = (text: string) => KJUR.jws.JWS.parse(text).payloadObj.role === 'admin'; // $ alert=jwt-unverified
export const pageRead = (req: { headers: { authorization: string } }, res: { send(text: string): void }) => (jwtDecode(req.headers.authorization).role === 'admin' ? res.send('welcome') : undefined); // $ alert=jwt-unverified
export const oldPageRead = (req: { headers: { authorization: string } }, res: { send(text: string): void }) => (jwt_decode(req.headers.authorization).role === 'admin' ? res.send('welcome') : undefined); // $ alert=jwt-unverified
app.get('/me', async (request: any) => ((await request.jwtDecode()).role === 'admin' ? 'welcome' : '')); // $ alert=jwt-unverified
app.get('/you', async (request: { token: string }) => (app.jwt.decode(request.token).role === 'admin' ? 'welcome' : '')); // $ alert=jwt-unverified

// As it should be.

export const expressByList = expressjwt({ secret, algorithms }); // ok: HMAC alone
export const oldExpressByList = expressJwt({ secret: publicKey, algorithms: ['RS256'] }); // ok: signatures alone
export const oldExpressBySecret = expressJwt({ secret }); // ok: a secret signs by HMAC alone
export const koaBySecret = koaJwt({ secret }); // ok: a secret signs by HMAC alone
export const strategyStrict = new Strategy({ secretOrKey: secret, ignoreExpiration: false, algorithms }, done); // ok: the expiry is checked
export const honoByDefault = honoJwt({ secret }); // ok: HS256 by itself
export const honoStrict = honoVerify(token, secret, { alg: 'HS256', exp: true }); // ok: the expiry is checked
export const joseByKey = jwtVerify(token, secret); // ok: what fits the key
const JWKS = createRemoteJWKSet(new URL('https://login.example.com/jwks.json'));
export const joseByKeys = jwtVerify(token, JWKS, { issuer: 'wallet' }); // ok: what fits the key
export const joseByPublicKey = jwtVerify(token, publicKey); // ok: what fits the key
export const joseOldByPublicKey = OldTokens.verify(token, publicKey); // ok: what fits the key
export const pasetoByVersion = V4.verify(token, publicKey); // ok: by the version
export const hapiChecked = HapiJwt.token.verify(token, { key: secret, algorithm: 'HS256' }); // ok: checked
export const bearerOfIssuer = bearer({ issuerBaseURL: 'https://login.example.com', audience: 'wallet' }); // ok: by the keys of the issuer
export const jwaSigned = jwa('HS256'); // ok: HMAC
export const sealed = new EncryptJWT({ exp }).setProtectedHeader({ alg: 'dir', enc: 'A256GCM' }).encrypt(secret); // ok: encrypted
export const simpleChecked = jwtSimple.decode(token, secret, false, 'HS256'); // ok: checked
export const jwsAsked = () => (jws.verify(token, 'HS256', secret) ? 'welcome' : 'no'); // ok: the answer counts
export const workerAsked = async () => ((await worker.verify(token, secret)) ? 'welcome' : 'no'); // ok: the answer counts
export const rsaByList = KJUR.jws.JWS.verify(token, publicKey, ['RS256']); // ok: signatures alone
export const njwtByDefault = njwt.verify(token, secret); // ok: HS256 by itself
export const pageShown = (text: string) => jwtDecode(text).name; // ok: only shown
