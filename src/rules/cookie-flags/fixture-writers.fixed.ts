import csrf from 'csurf';
import express from 'express';
import BrowserCookies from 'js-cookie';
import { CookieService } from 'ngx-cookie-service';
import pageCookies from 'nookies';
import { Cookies } from 'react-cookie';
import { getIronSession } from 'iron-session';
import { setCookie } from 'jsr:@std/http/cookie';

/* eslint-disable @typescript-eslint/no-explicit-any */
declare const id: string;
declare const ctx: any;
declare const h: any;
const app = express();
const kept = new Cookies();

BrowserCookies.set('token', id); // $ alert=cookie-flags
BrowserCookies.set('theme', 'dark'); // ok: taste
pageCookies.set(ctx, 'token', id, { path: '/', httpOnly: true, secure: true, sameSite: 'lax' }); // $ alert=cookie-flags
kept.set('session', id, { path: '/' }); // $ alert=cookie-flags
app.use(csrf({ cookie: { httpOnly: true } })); // $ alert=cookie-flags:info
app.use(csrf({ cookie: { secure: true, sameSite: 'strict' } })); // $ alert=cookie-flags:info
app.use(csrf({ cookie: { httpOnly: true, secure: true, sameSite: 'strict' } })); // ok: all flags
app.use(csrf({ cookie: true })); // ok: the token that is made from it is what counts
app.use(csrf()); // ok: kept in the session
export const sealed = (req: any, res: any) => getIronSession(req, res, { cookieName: 'pay', password: process.env.SEAL!, cookieOptions: { secure: true } }); // $ alert=cookie-flags
export const sealedWhole = (req: any, res: any) => getIronSession(req, res, { cookieName: 'pay', password: process.env.SEAL! }); // ok: the library sets them
export const state = () => h.response('').state('session', id, { isSecure: true }); // $ alert=cookie-flags
export const stateWhole = () => h.response('').state('session', id, { isSecure: true }); // ok: hapi sets the others
export const lambda = async () => ({ statusCode: 200, cookies: [`session=${id}; Path=/; HttpOnly; Secure; SameSite=Lax`, 'theme=dark'], body: '' }); // $ alert=cookie-flags
export const lambdaWhole = async () => ({ statusCode: 200, cookies: [`session=${id}; HttpOnly; Secure; SameSite=Lax`], body: '' }); // ok: all flags
export const asked = { url: 'https://pay.example', cookies: [`session=${id}`] }; // ok: what is sent, not set
export function deno(headers: Headers): void {
  setCookie(headers, { name: 'session', value: id, httpOnly: true, secure: true, sameSite: 'lax' }); // $ alert=cookie-flags
  setCookie(headers, { name: 'session', value: id, httpOnly: true, secure: true, sameSite: 'Lax' }); // ok: all flags
  setCookie(headers, { name: 'session', value: '', maxAge: 0 }); // ok: taken back
}

export class Login {
  constructor(private readonly jar: CookieService) {}
  keep(token: string): void {
    this.jar.set('token', token); // $ alert=cookie-flags
    this.jar.set('token', token, 1, '/', 'pay.example', true, 'Strict'); // $ alert=cookie-flags
    this.jar.put('session', token, { secure: true }); // $ alert=cookie-flags
  }
  look(): void {
    this.jar.set('theme', 'dark'); // ok: taste
    this.jar.delete('token'); // ok: taken back
  }
}
