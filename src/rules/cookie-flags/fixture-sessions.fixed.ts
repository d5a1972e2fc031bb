import express from 'express';
import session from 'express-session';
import cookieSession from 'cookie-session';
import clientSessions from 'client-sessions';
import koaSession, { createSession } from 'koa-session';
import koaGenericSession from 'koa-generic-session';
import fastify from 'fastify';
import fastifySession from '@fastify/session';
import secureSession from '@fastify/secure-session';
import { getIronSession } from 'iron-session';
import { createCookie, createCookieSessionStorage, createSessionStorage, createMemorySessionStorage, createFileSessionStorage, createWorkersKVSessionStorage, createArcTableSessionStorage } from '@remix-run/node';
import NextAuth from 'next-auth';
import { auth } from 'express-openid-connect';
import { initAuth0, Auth0Client } from '@auth0/nextjs-auth0';
import { Lucia } from 'lucia';
import { betterAuth } from 'better-auth';
import yar from '@hapi/yar';
import { plugin as yarPlugin } from '@hapi/yar';

/* eslint-disable @typescript-eslint/no-explicit-any */
declare const app: any;
declare const server: any;
declare const secret: string;
declare const keys: string[];
declare const request: any;
declare const store: any;
declare const isProduction: boolean;
const instance = fastify();
const common = { secret, resave: false, saveUninitialized: false };

// express-session hides its cookie from scripts, and does no more by itself.
app.use(session({ secret, resave: false, saveUninitialized: false, cookie: { secure: process.env.NODE_ENV === 'production', sameSite: 'lax' } })); // $ alert=cookie-flags:warning
app.use(session({ ...common, cookie: { maxAge: 60_000, secure: process.env.NODE_ENV === 'production', sameSite: 'lax' } })); // $ alert=cookie-flags
app.use(session({ ...common, cookie: { secure: process.env.NODE_ENV === 'production', httpOnly: true, sameSite: 'lax' } })); // $ alert=cookie-flags
app.use(session({ ...common, cookie: { httpOnly: true, sameSite: 'strict', secure: process.env.NODE_ENV === 'production' } })); // $ alert=cookie-flags
app.use(session({ ...common, name: 'shop.sid', cookie: { secure: true, sameSite: 'lax' } })); // $ alert=cookie-flags:info
const options = { ...common, store, cookie: { secure: process.env.NODE_ENV === 'production', sameSite: 'lax' as const } };
app.use(session(options)); // $ alert=cookie-flags
function settings() {
  return { ...common, cookie: { path: '/', sameSite: 'lax' as const, secure: process.env.NODE_ENV === 'production' } }; // $ alert=cookie-flags
}
app.use(session(settings()));
const later = { ...common, cookie: { maxAge: 1000, secure: true, sameSite: 'lax' as const } };
later.cookie.secure = process.env.NODE_ENV === 'production'; // $ alert=cookie-flags
app.use(session(later));
app.use((express as any).session({ secret, key: 'sid', cookie: { maxAge: 1000, secure: process.env.NODE_ENV === 'production', sameSite: 'lax' } })); // $ alert=cookie-flags
export const loosen = (req: any) => {
  req.session.cookie.secure = process.env.NODE_ENV === 'production'; // $ alert=cookie-flags
};

// What cookies of pillarjs are depends on what the server sees.
app.use(cookieSession({ name: 'sess', keys, secure: process.env.NODE_ENV === 'production', sameSite: 'lax' })); // $ alert=cookie-flags:info
app.use(cookieSession({ name: 'sess', keys, secure: process.env.NODE_ENV === 'production', sameSite: 'lax' })); // $ alert=cookie-flags:warning
app.use(cookieSession({ keys, httpOnly: true, secure: true, sameSite: 'lax' })); // $ alert=cookie-flags:warning
app.use(koaSession({ key: 'shop.sess', httpOnly: true, secure: process.env.NODE_ENV === 'production', sameSite: 'lax' }, app)); // $ alert=cookie-flags:warning
app.use(createSession({ key: 'shop.sess', secure: process.env.NODE_ENV === 'production', sameSite: 'lax' }, app)); // $ alert=cookie-flags:warning
app.use(koaGenericSession({ key: 'sid', cookie: { httpOnly: true, secure: true, sameSite: 'lax' } })); // $ alert=cookie-flags:warning
app.use(clientSessions({ cookieName: 'session', secret, cookie: { ephemeral: true, secure: process.env.NODE_ENV === 'production' } })); // $ alert=cookie-flags:warning

// Frameworks that set most of them.
instance.register(fastifySession, { secret, cookie: { secure: process.env.NODE_ENV === 'production', sameSite: 'lax' } }); // $ alert=cookie-flags:warning
instance.register(secureSession, { key: secret, cookie: { path: '/', secure: process.env.NODE_ENV === 'production', sameSite: 'lax' } }); // $ alert=cookie-flags:warning
export const iron = () => getIronSession(request, null, { password: secret, cookieName: 'shop', cookieOptions: { secure: process.env.NODE_ENV === 'production' } }); // $ alert=cookie-flags
await server.register({ plugin: yar, options: { cookieOptions: { password: secret, isSecure: process.env.NODE_ENV === 'production' } } }); // $ alert=cookie-flags
await server.register({ plugin: yarPlugin, options: { cookieOptions: { password: secret, isHttpOnly: true } } }); // $ alert=cookie-flags
server.auth.strategy('session', 'cookie', { cookie: { name: 'sid', password: secret, isSecure: process.env.NODE_ENV === 'production' } }); // $ alert=cookie-flags
server.state('session', { ttl: null, isSecure: process.env.NODE_ENV === 'production', isHttpOnly: true }); // $ alert=cookie-flags
export const remix = createCookieSessionStorage({ cookie: { name: '__session', secrets: keys, httpOnly: true, secure: process.env.NODE_ENV === 'production' } }); // $ alert=cookie-flags
export const inTable = createSessionStorage({ cookie: { name: '__session', secrets: keys, secure: true, httpOnly: true } }); // $ alert=cookie-flags
export const inMemory = createMemorySessionStorage({ cookie: { name: '__session', secrets: keys, secure: true, httpOnly: true } }); // $ alert=cookie-flags
export const inFile = createFileSessionStorage({ dir: '/sessions', cookie: { name: '__session', secrets: keys, secure: true, httpOnly: true } }); // $ alert=cookie-flags
export const inWorkers = createWorkersKVSessionStorage({ kv: store, cookie: { name: '__session', secrets: keys, secure: true, httpOnly: true } }); // $ alert=cookie-flags
export const inArc = createArcTableSessionStorage({ table: 'sessions', cookie: { name: '__session', secrets: keys, secure: true, httpOnly: true } }); // $ alert=cookie-flags
export const userToken = createCookie('user-token', { maxAge: 604_800, httpOnly: true, secure: process.env.NODE_ENV === 'production' }); // $ alert=cookie-flags
export const nextAuth = NextAuth({ secret, providers: [], cookies: { sessionToken: { name: 'next-auth.session-token', options: { httpOnly: true, sameSite: 'lax', path: '/', secure: process.env.NODE_ENV === 'production' } } } }); // $ alert=cookie-flags
app.use(auth({ secret, session: { cookie: { httpOnly: true } } })); // $ alert=cookie-flags
export const auth0 = initAuth0({ secret, session: { cookie: { secure: process.env.NODE_ENV === 'production' } } }); // $ alert=cookie-flags
export const auth0Client = new Auth0Client({ secret, session: { cookie: { secure: process.env.NODE_ENV === 'production' } } }); // $ alert=cookie-flags
export const lucia = new Lucia(store, { sessionCookie: { attributes: { secure: process.env.NODE_ENV === 'production' } } }); // $ alert=cookie-flags
export const better = betterAuth({ database: store, advanced: { useSecureCookies: process.env.NODE_ENV === 'production' } }); // $ alert=cookie-flags

// Near misses.
app.use(session({ ...common, cookie: { secure: true, sameSite: 'lax' } })); // ok: hidden from scripts by default
app.use(session({ ...common, cookie: { secure: 'auto', sameSite: 'strict' } })); // ok: by the connection, asked for
app.use(session({ ...common, cookie: { secure: process.env.NODE_ENV === 'production', sameSite: 'lax' } })); // ok: follows the environment
app.use(session({ ...common, cookie: { secure: isProduction, sameSite: isProduction ? 'none' : 'lax' } })); // ok: follows the environment
app.use(session(request.options)); // ok: nobody knows the options
app.use(session({ ...request.options, cookie: request.cookie })); // ok: nobody knows the cookie
const hardened = { ...common, cookie: { sameSite: 'lax' as const, secure: false } };
if (isProduction) hardened.cookie.secure = true;
app.use(session(hardened)); // ok: on in production
app.use(cookieSession({ name: 'sess', keys, secure: true, sameSite: 'lax' })); // ok: all flags
app.use(koaSession({ key: 'shop.sess', secure: true, sameSite: 'lax' }, app)); // ok: all flags
app.use(koaSession(app)); // ok: nobody knows what is handed over
app.use(clientSessions({ cookieName: 'session', secret, cookie: { secure: true } })); // ok: hidden from scripts by default
instance.register(fastifySession, { secret, cookie: { sameSite: 'lax' } }); // ok: secure by default
instance.register(secureSession, { key: secret, cookie: { path: '/', secure: true, sameSite: 'lax' } }); // ok: all flags
instance.register(request.plugin, { secret, cookie: { secure: false } }); // ok: nobody knows the plugin
export const ironDefaults = () => getIronSession(request, null, { password: secret, cookieName: 'shop' }); // ok: all flags by default
server.auth.strategy('jwt', 'jwt', { keys: secret, verify: { aud: false } }); // ok: no cookie
server.state('session', { ttl: null, path: '/' }); // ok: all flags by default
server.state('theme', { isSecure: false, isHttpOnly: false }); // ok: taste
export const remixKept = createCookieSessionStorage({ cookie: { name: '__session', secrets: keys, httpOnly: true, secure: true } }); // ok: SameSite by default
export const prefs = createCookie('theme', { maxAge: 604_800 }); // ok: taste
export const nextAuthDefaults = NextAuth({ secret, providers: [] }); // ok: all flags by default
export const betterDefaults = betterAuth({ database: store }); // ok: all flags by default
if (process.env.NODE_ENV !== 'production') {
  app.use(session({ ...common, cookie: { secure: false } })); // ok: on the machine of a developer
}
export function startDevServer() {
  app.use(session({ ...common, cookie: { secure: false } })); // ok: on the machine of a developer
}
