import Koa from 'koa';
import type { Context } from 'koa';
import Cookies from 'cookies';
import { Hono } from 'hono';
import { setCookie as setHonoCookie, setSignedCookie } from 'hono/cookie';
import { appendResponseHeader, setCookie as setNitroCookie, setHeader, setResponseHeader } from 'h3';
import { cookies } from 'next/headers';
import { NextResponse } from 'next/server';
import nookies, { set as setNookie, setCookie as setNextCookie } from 'nookies';
import { setCookie as setEitherCookie } from 'cookies-next';
import BrowserCookies from 'js-cookie';
import { set as setInBrowser } from 'js-cookie';
import UniversalCookies from 'universal-cookie';

/* eslint-disable @typescript-eslint/no-explicit-any */
declare const h: any;
declare const reply: any;
declare const event: any;
declare const res: any;
declare const id: string;
declare const signingSecret: string;
declare const setCookie: any;
const app = new Koa();
const hono = new Hono();
const universal = new UniversalCookies();

export const koa = (ctx: Context) => ctx.cookies.set('sid', id, { httpOnly: true, secure: true, sameSite: 'lax' }); // $ alert=cookie-flags:warning
export const koaDefaults = (ctx: Context) => ctx.cookies.set('token', id, { secure: true, sameSite: 'lax' }); // $ alert=cookie-flags:info
export const pillar = (req: any, answer: any) => new Cookies(req, answer).set('session', id, { secure: true, sameSite: 'lax' }); // $ alert=cookie-flags:warning
export const byName = ({ cookies: jar }: any) => ({ cookies: jar }).cookies.set('session', id, { httpOnly: true, path: '/' }); // $ alert=cookie-flags
export const fastify = () => reply.setCookie('token', id, { path: '/', httpOnly: true, secure: true, sameSite: 'lax' }); // $ alert=cookie-flags
export const fastifyCookie = () => reply.cookie('token', id, { httpOnly: true, path: '/', secure: true, sameSite: 'lax' }); // $ alert=cookie-flags
export const hapi = () => h.response().state('theme', 'dark');
export const hapiState = () => h.state('session', id, { isSecure: true }); // $ alert=cookie-flags
hono.post('/login', (c: any) => setHonoCookie(c, 'session', id, { path: '/', httpOnly: true, secure: true, sameSite: 'lax' })); // $ alert=cookie-flags
hono.post('/signed', (c: any) => setSignedCookie(c, 'session', id, signingSecret, { httpOnly: true, sameSite: 'Lax', secure: true })); // $ alert=cookie-flags
export const nitro = () => setNitroCookie(event, 'auth_token', id, { httpOnly: true, secure: true, sameSite: 'lax' }); // $ alert=cookie-flags
export const nextAction = async () => (await cookies()).set('session', id, { httpOnly: true, secure: true, sameSite: 'lax' }); // $ alert=cookie-flags
export async function nextStore() {
  const cookieStore = await cookies();
  cookieStore.set('session', id, { httpOnly: true, path: '/', secure: true, sameSite: 'lax' }); // $ alert=cookie-flags
  cookieStore.set({ name: 'access_token', value: id, secure: true, httpOnly: true, sameSite: 'lax' }); // $ alert=cookie-flags
}
export const older = () => cookies().set('jwt', id, { maxAge: 3600, httpOnly: true, secure: true, sameSite: 'lax' }); // $ alert=cookie-flags
export function nextAnswer() {
  const response = NextResponse.json({ ok: true });
  response.cookies.set('token', id, { httpOnly: true, secure: true, sameSite: 'lax' }); // $ alert=cookie-flags
  return response;
}
export function nextRedirect() {
  const response = NextResponse.redirect('https://pay.example/');
  response.cookies.set({ name: 'token', value: id, httpOnly: true, sameSite: 'lax', secure: true }); // $ alert=cookie-flags
  return response;
}
export function nextGoesOn() {
  const response = NextResponse.next();
  response.cookies.set('token', id, { httpOnly: true, secure: true, sameSite: 'lax' }); // $ alert=cookie-flags
  return response;
}
export function nextRewrite() {
  const response = NextResponse.rewrite('https://pay.example/');
  response.cookies.set('token', id, { httpOnly: true, secure: true, sameSite: 'lax' }); // $ alert=cookie-flags
  return response;
}
export function nextMade() {
  const response = new NextResponse('ok');
  response.cookies.set('token', id, { httpOnly: true, secure: true, sameSite: 'lax' }); // $ alert=cookie-flags
  return response;
}
export const pages = (ctx: any) => nookies.set(ctx, 'token', id, { path: '/', httpOnly: true, secure: true, sameSite: 'lax' }); // $ alert=cookie-flags
export const pagesNamed = (ctx: any) => setNextCookie(ctx, 'token', id, { path: '/', httpOnly: true, secure: true, sameSite: 'lax' }); // $ alert=cookie-flags
export const pagesSet = (ctx: any) => setNookie(ctx, 'token', id, { path: '/', httpOnly: true, secure: true, sameSite: 'lax' }); // $ alert=cookie-flags
export const either = () => setEitherCookie('token', id, { maxAge: 3600, httpOnly: true, secure: true, sameSite: 'lax' }); // $ alert=cookie-flags
export const inBrowser = () => BrowserCookies.set('token', id, { secure: true, sameSite: 'strict' }); // $ alert=cookie-flags:warning
export const inBrowserNamed = () => setInBrowser('accessToken', id, { expires: 7 }); // $ alert=cookie-flags
export const anywhere = () => universal.set('session', id, { path: '/', httpOnly: true, secure: true, sameSite: 'lax' }); // $ alert=cookie-flags
export const unknownHelper = () => setCookie('token', id, { path: '/', httpOnly: true, secure: true, sameSite: 'lax' }); // $ alert=cookie-flags

// Near misses.
export const koaKept = (ctx: Context) => ctx.cookies.set('sid', id, { secure: true, sameSite: 'lax' }); // ok: hidden from scripts by default
export const koaTaste = (ctx: Context) => ctx.cookies.set('lang', 'en'); // ok: taste
export const svelte = ({ cookies: jar }: any) => jar.set('session', id, { path: '/' }); // ok: nobody knows the store
export const svelteKit = (locals: any) => locals.cookies.set('session', id, { path: '/' }); // ok: SvelteKit sets all by default
export const fastifyKept = () => reply.setCookie('token', id, { path: '/', httpOnly: true, secure: 'auto', sameSite: 'lax' }); // ok: all flags
export const hapiKept = () => h.state('session', id); // ok: all flags by default
hono.post('/kept', (c: any) => setHonoCookie(c, 'session', id, { httpOnly: true, secure: true, sameSite: 'Strict' })); // ok: all flags
hono.post('/unknown', (c: any) => setHonoCookie(c, 'session', id, c.get('options'))); // ok: nobody knows the options
export const nitroKept = () => setNitroCookie(event, 'auth_token', id, { httpOnly: true, secure: true, sameSite: 'lax' }); // ok: all flags
export const nextKept = async () => (await cookies()).set('session', id, { httpOnly: true, secure: true, sameSite: 'lax' }); // ok: all flags
export const nextTaste = async () => (await cookies()).set('theme', 'dark'); // ok: taste
export const nextObject = async () => (await cookies()).set({ name: 'session', value: id, httpOnly: true, secure: true, sameSite: 'lax' }); // ok: all flags
export const nextGone = async () => (await cookies()).set('session', '', { maxAge: 0 }); // ok: taken back
export const nextDeleted = async () => (await cookies()).delete('session'); // ok: taken back
export const inBrowserTaste = () => BrowserCookies.set('sidebar', 'open'); // ok: layout
export const inBrowserGone = () => BrowserCookies.remove('token'); // ok: taken back
export const ownHelper = () => setOwnCookie('token', id); // ok: its body tells
function setOwnCookie(name: string, value: string) {
  res.cookie(name, value, { httpOnly: true, secure: true, sameSite: 'lax' });
}

// Headers, as texts.
export const header = () => res.setHeader('Set-Cookie', `sid=${id}; Path=/; HttpOnly; Secure; SameSite=Lax`); // $ alert=cookie-flags
export const fastifyHeader = () => reply.header('set-cookie', 'session=' + id + '; HttpOnly; Secure; SameSite=Lax'); // $ alert=cookie-flags
export const several = () => res.setHeader('Set-Cookie', [`theme=dark`, `token=${id}; HttpOnly; Path=/; Secure; SameSite=Lax`]); // $ alert=cookie-flags
export const appended = (headers: Headers) => headers.append('Set-Cookie', `session=${id}; Secure; HttpOnly; SameSite=Lax`); // $ alert=cookie-flags:info
export const onResponse = (response: Response) => response.headers.append('Set-Cookie', ['jwt=' + id, 'Secure', 'SameSite=Lax; HttpOnly'].join('; ')); // $ alert=cookie-flags
export const nitroHeader = () => setHeader(event, 'Set-Cookie', `token=${id}; Path=/; HttpOnly; Secure; SameSite=Lax`); // $ alert=cookie-flags
export const nitroResponse = () => setResponseHeader(event, 'Set-Cookie', `token=${id}; Path=/; HttpOnly; Secure; SameSite=Lax`); // $ alert=cookie-flags
export const nitroAppended = () => appendResponseHeader(event, 'Set-Cookie', `token=${id}; Path=/; HttpOnly; Secure; SameSite=Lax`); // $ alert=cookie-flags
export const lambda = () => ({ statusCode: 200, headers: { 'Set-Cookie': `auth=${id}; Path=/; Max-Age=3600; HttpOnly; Secure; SameSite=Lax` } }); // $ alert=cookie-flags
export const worker = () => new Response('ok', { headers: { 'set-cookie': `__session=${id}; Path=/; HttpOnly; Secure; SameSite=Lax` } }); // $ alert=cookie-flags
export const head = () => res.writeHead(200, { 'Set-Cookie': `sid=${id}; Secure; SameSite=Lax; HttpOnly` }); // $ alert=cookie-flags
export function byStep() {
  const line = `sid=${id}; Path=/; SameSite=Lax; HttpOnly; Secure`;
  res.setHeader('Set-Cookie', line); // $ alert=cookie-flags
}
export const chained = () => res.type('html').header('Set-Cookie', `sid=${id}; Path=/; HttpOnly; Secure; SameSite=Lax`); // $ alert=cookie-flags
export const inPage = () => (document.cookie = `token=${id}; path=/`); // $ alert=cookie-flags:warning
export const inPagePlain = () => (document.cookie = 'jwt=' + id); // $ alert=cookie-flags

// Near misses.
export const headerKept = () => res.setHeader('Set-Cookie', `sid=${id}; Path=/; HttpOnly; Secure; SameSite=Lax`); // ok: all flags
export const headerTaste = () => res.setHeader('Set-Cookie', 'theme=dark; Path=/'); // ok: taste
export const headerGone = () => res.setHeader('Set-Cookie', 'sid=; Path=/; Max-Age=0'); // ok: taken back
export const headerPast = () => res.setHeader('Set-Cookie', 'sid=x; Expires=Thu, 01 Jan 1970 00:00:00 GMT'); // ok: taken back
export const headerOpen = (flags: string) => res.setHeader('Set-Cookie', `sid=${id}; Path=/; ${flags}`); // ok: nobody knows the flags
export const headerChosen = (secure: boolean) => res.setHeader('Set-Cookie', `sid=${id}${secure ? '; Secure' : ''}`); // ok: nobody knows what is chosen
export const headerMade = (line: string) => res.setHeader('Set-Cookie', line); // ok: nobody knows the text
export const otherHeader = () => res.setHeader('X-Request-Id', `sid=${id}`); // ok: no cookie
export const inPageTaste = () => (document.cookie = 'sidebar=open; path=/'); // ok: layout
export const inPageGone = () => (document.cookie = 'token=; expires=Thu, 01 Jan 1970 00:00:00 GMT'); // ok: taken back
export { app };
