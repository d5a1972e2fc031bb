/** Cookies, sessions and seals: whatever they are given, they sign and encrypt with it. */
import { createHmac } from 'node:crypto';
import fastifySession from '@fastify/session';
import secureSession from '@fastify/secure-session';
import Iron from '@hapi/iron';
import { createCookie } from '@remix-run/node';
import cookieParser from 'cookie-parser';
import CryptoJS from 'crypto-js';
import { doubleCsrf } from 'csrf-csrf';
import session from 'express-session';
import fastify from 'fastify';
import { withIronSessionApiRoute, withIronSessionSsr } from 'iron-session';
import { applySession, withIronSession } from 'next-iron-session';
import Stripe from 'stripe';

declare const payload: object;
declare const given: string;
declare const request: Request;
declare const response: Response;
declare const handler: () => void;
declare const salt: Buffer;

const cookie = { secure: true, httpOnly: true, sameSite: 'lax' } as const;

// Words that stand for a secret are the secret, where nobody puts another in their place.

export const spoken = cookieParser(process.env.COOKIE_PARSER_SECRET!); // $ alert=hardcoded-secret
export const yours = cookieParser(process.env.COOKIE_PARSER_SECRET_2!); // $ alert=hardcoded-secret
export const toChange = session({ secret: process.env.SESSION_SECRET_2!, cookie }); // $ alert=hardcoded-secret
export const toChangeInList = session({ secret: [process.env.SESSION_SECRET_3!, process.env.OLD_SECRET!], cookie }); // $ alert=hardcoded-secret
export const mac = createHmac('sha256', process.env.HMAC_SECRET!).update(given).digest(); // $ alert=hardcoded-secret
export const wordMac = CryptoJS.HmacSHA256(given, process.env.CRYPTO_SECRET!).toString(); // $ alert=hardcoded-secret
export const filledIn = cookieParser('{{ cookie_secret }}'); // ok: filled in where it is installed
export const filledInToo = session({ secret: '${SESSION_SECRET}', cookie }); // ok: filled in where it is installed
export const none = cookieParser(); // ok: no secret at all
export const stripe = new Stripe('your-key-here'); // ok: no key of the service, which refuses it

// Other libraries.

export const app = fastify();
app.register(fastifySession, { secret: process.env.APP_SECRET!, cookie }); // $ alert=hardcoded-secret
app.register(secureSession, { secret: process.env.APP_SECRET!, salt, cookie }); // $ alert=hardcoded-secret
app.register(secureSession, { key: process.env.APP_KEY!, cookie }); // $ alert=hardcoded-secret
export const prefs = createCookie('theme', { secrets: [process.env.COOKIE_SECRET_2!, process.env.COOKIE_SECRET_3!] }); // $ alert=hardcoded-secret alert=hardcoded-secret
export const sealed = Iron.seal(payload, process.env.IRON_SECRET!, Iron.defaults); // $ alert=hardcoded-secret
export const opened = Iron.unseal(given, { id: '1', secret: process.env.IRON_SECRET! }, Iron.defaults); // $ alert=hardcoded-secret
export const route = withIronSessionApiRoute(handler, { cookieName: 'sid', password: process.env.WITH_IRON_SESSION_API_ROUTE_PASSWORD! }); // $ alert=hardcoded-secret
export const page = withIronSessionSsr(handler, { cookieName: 'sid', password: process.env.WITH_IRON_SESSION_SSR_PASSWORD! }); // $ alert=hardcoded-secret
export const oldRoute = withIronSession(handler, { cookieName: 'sid', password: process.env.WITH_IRON_SESSION_PASSWORD! }); // $ alert=hardcoded-secret
export const applied = applySession(request, response, { cookieName: 'sid', password: process.env.APPLY_SESSION_PASSWORD! }); // $ alert=hardcoded-secret
export const forms = doubleCsrf({ getSecret: () => process.env.DOUBLE_CSRF_SECRET! }); // $ alert=hardcoded-secret
app.register(fastifySession, { secret: process.env.SESSION_SECRET!, cookie }); // ok: from the environment
export const safeForms = doubleCsrf({ getSecret: () => process.env.CSRF_SECRET! }); // ok: from the environment
export const safeSeal = Iron.seal(payload, process.env.SEAL_PASSWORD!, Iron.defaults); // ok: from the environment
export const safePrefs = createCookie('theme', { secrets: [process.env.COOKIE_SECRET!] }); // ok: from the environment
