import express from 'express';
import cookie from 'cookie';
import { serialize as serializeCookie } from 'cookie';
import jwt from 'jsonwebtoken';

interface Answer {
  cookie(name: string, value: unknown, options?: object): Answer;
  clearCookie(name: string, options?: object): Answer;
  json(body: unknown): void;
}

declare const config: { readonly jwt: { readonly cookieName: string }; readonly isProduction: boolean; readonly tokenKey: string };
/* eslint-disable-next-line @typescript-eslint/no-explicit-any */
declare const cookieOptions: any;
declare function remember(name: string, options: object): void;
declare const isProd: boolean;

const SESSION_COOKIE = '__Host-session';
const app = express.Router();

// Cookies of answers, by their names.
export const bare = (res: Answer, token: string) => res.cookie('token', token); // $ alert=cookie-flags:warning
export const pathOnly = (res: Answer, id: string) => res.cookie('sessionId', id, { path: '/' }); // $ alert=cookie-flags
export const readable = (res: Answer, jwt: string) => res.cookie('jwt', jwt, { secure: true, sameSite: 'strict' }); // $ alert=cookie-flags:warning
export const inClear = (res: Answer, id: string) => res.cookie('connect.sid', id, { httpOnly: true, sameSite: 'lax' }); // $ alert=cookie-flags:warning
export const across = (res: Answer, id: string) => res.cookie('sid', id, { httpOnly: true, secure: true }); // $ alert=cookie-flags:info
export const switchedOff = (res: Answer, id: string) => res.cookie('auth', id, { httpOnly: false, secure: false, sameSite: 'lax' }); // $ alert=cookie-flags:warning
export const oneOff = (res: Answer, id: string) => res.cookie('refresh_token', id, { httpOnly: true, secure: false, sameSite: 'strict' }); // $ alert=cookie-flags
export const misspelled = (res: Answer, id: string) => res.cookie('access_token', id, { httponly: true, secure: true, sameSite: 'lax' }); // $ alert=cookie-flags:warning
export const named = (res: Answer, id: string) => res.cookie(SESSION_COOKIE, id, { secure: true, path: '/', sameSite: 'lax' }); // $ alert=cookie-flags
export const configured = (res: Answer, id: string) => res.cookie(config.jwt.cookieName, id, { httpOnly: true, maxAge: 60_000 }); // $ alert=cookie-flags
export const prefixed = (res: Answer, shop: string, id: string) => res.cookie(`${shop}_session`, id, { httpOnly: true, sameSite: 'lax' }); // $ alert=cookie-flags
export const rememberMe = (response: Answer, id: string) => response.cookie('remember_me', id, { maxAge: 86_400_000 }); // $ alert=cookie-flags
export const chained = (res: Answer, id: string) => res.cookie('theme', 'dark').cookie('sid', id).json({}); // $ MISSING alert=cookie-flags (chain)

// Cookies by what is in them.
export const byValue = (res: Answer, accessToken: string) => res.cookie('a', accessToken); // $ alert=cookie-flags
export const signed = (res: Answer, user: { id: string }) => res.cookie('u', jwt.sign({ sub: user.id }, config.tokenKey, { algorithm: 'HS256', expiresIn: '15m' })); // $ alert=cookie-flags
export function issued(res: Answer, user: { id: string }) {
  const made = jwt.sign({ sub: user.id }, config.tokenKey, { algorithm: 'HS256', expiresIn: '15m' });
  res.cookie('made', made, { httpOnly: true, sameSite: 'lax' }); // $ alert=cookie-flags
}

// Options that stand somewhere else.
const OPEN = { httpOnly: false, secure: false, path: '/' }; // $ alert=cookie-flags
export const behindName = (res: Answer, id: string) => res.cookie('sid', id, OPEN);
const base = { path: '/', httpOnly: true };
export const spread = (res: Answer, id: string) => res.cookie('sid', id, { ...base, maxAge: 1000 }); // $ alert=cookie-flags
export class Sessions {
  private readonly options = { path: '/', secure: false, httpOnly: true, sameSite: 'lax' }; // $ alert=cookie-flags
  begin(res: Answer, id: string) {
    return res.cookie('sid', id, this.options);
  }
}
export function written(res: Answer, id: string) {
  const options: { httpOnly?: boolean; secure?: boolean; sameSite?: 'lax' } = { sameSite: 'lax' }; // $ alert=cookie-flags
  options.httpOnly = true;
  res.cookie('sid', id, options);
}
export const wrongWay = (res: Answer, id: string) => res.cookie('sid', id, { httpOnly: true, sameSite: 'lax', secure: process.env.NODE_ENV !== 'production' }); // $ alert=cookie-flags:warning
export const wrongChoice = (res: Answer, id: string) => res.cookie('sid', id, { httpOnly: true, sameSite: 'lax', secure: process.env.NODE_ENV === 'production' ? false : true }); // $ alert=cookie-flags:warning

// Other uses.
export const csrf = (res: Answer, value: string) => res.cookie('XSRF-TOKEN', value, { sameSite: 'strict' }); // $ alert=cookie-flags:info
export const identity = (res: Answer, id: string) => res.cookie('userId', id); // $ alert=cookie-flags:info
export const nobodyKnows = (res: Answer, name: string, value: string) => res.cookie(name, value, { secure: false, path: '/' }); // $ alert=cookie-flags:info

// As texts.
export const serialized = (id: string) => cookie.serialize('session', id, { path: '/', maxAge: 3600 }); // $ alert=cookie-flags
export const serializedAlias = (id: string) => serializeCookie('auth_token', id, { httpOnly: true, path: '/' }); // $ alert=cookie-flags
export const stringified = (id: string) => cookie.stringifySetCookie({ name: 'sid', value: id, httpOnly: true, sameSite: 'lax' }); // $ alert=cookie-flags

// Near misses.
export const allSet = (res: Answer, id: string) => res.cookie('sid', id, { httpOnly: true, secure: true, sameSite: 'lax' }); // ok: all flags
export const environment = (res: Answer, id: string) => res.cookie('sid', id, { httpOnly: true, secure: process.env.NODE_ENV === 'production', sameSite: 'lax' }); // ok: follows the environment
export const environmentChoice = (res: Answer, id: string) => res.cookie('token', id, { httpOnly: true, secure: isProd ? true : false, sameSite: isProd ? 'none' : 'lax' }); // ok: on in production
export const fromConfig = (res: Answer, id: string) => res.cookie('token', id, { httpOnly: true, secure: config.isProduction, sameSite: 'strict' }); // ok: whoever runs it decides
export const otherSites = (res: Answer, id: string) => res.cookie('token', id, { httpOnly: true, secure: true, sameSite: 'none' }); // ok: made to be sent by other sites
export const unknownOptions = (res: Answer, id: string) => res.cookie('token', id, cookieOptions); // ok: nobody knows the options
export const unknownSpread = (res: Answer, id: string) => res.cookie('token', id, { ...cookieOptions, httpOnly: true, sameSite: 'lax' }); // ok: the rest may be there
export const handedOver = (res: Answer, id: string, options: object) => res.cookie('token', id, options); // ok: the caller decides
export const theme = (res: Answer) => res.cookie('theme', 'dark'); // ok: taste
export const locale = (res: Answer, locale: string) => res.cookie('locale', locale, { httpOnly: false }); // ok: a script reads it
export const consent = (res: Answer) => res.cookie('cookie_consent', 'yes', { secure: false }); // ok: nothing to take
export const sidebar = (res: Answer) => res.cookie('sidebar_state', 'open', { path: '/' }); // ok: layout
export const lastPage = (res: Answer, path: string) => res.cookie('auth_redirect', path); // ok: where to go, not who
export const flag = (res: Answer) => res.cookie('is_logged_in', '1'); // ok: says nothing that opens anything
export const cleared = (res: Answer) => res.clearCookie('token'); // ok: taken back
export const emptied = (res: Answer) => res.cookie('token', '', { httpOnly: true }); // ok: emptied
export const goneAtOnce = (res: Answer) => res.cookie('token', 'none', { maxAge: 0 }); // ok: gone at once
export const past = (res: Answer) => res.cookie('jwt', 'loggedout', { expires: new Date(0) }); // ok: in the past
export const almostPast = (res: Answer) => res.cookie('jwt', 'loggedout', { expires: new Date(1) }); // ok: in the past
export const csrfReadable = (res: Answer, value: string) => res.cookie('csrf-token', value, { secure: true, sameSite: 'strict' }); // ok: a script has to read it
export const expiry = (res: Answer) => res.cookie('session_expires', '1700000000'); // ok: a time
export const tracking = (res: Answer, id: string) => res.cookie('analytics_session', id); // ok: nobody's
export const cursor = (res: Answer, cursor: string) => res.cookie('page_token', cursor); // ok: a place in a list
export function inDevelopment(res: Answer, id: string) {
  if (process.env.NODE_ENV === 'development') res.cookie('token', id, { httpOnly: true }); // ok: on the machine of a developer
}
export function switchedOn(res: Answer, id: string) {
  const options: { httpOnly: boolean; sameSite: 'lax'; secure?: boolean } = { httpOnly: true, sameSite: 'lax' };
  if (config.isProduction) options.secure = true;
  res.cookie('sid', id, options); // ok: on in production
}
const KEPT = { httpOnly: true, secure: true, sameSite: 'lax' } as const;
export const spreadKept = (res: Answer, id: string) => res.cookie('sid', id, { ...KEPT, maxAge: 1000 }); // ok: all flags
export const assigned = (res: Answer, id: string) => res.cookie('sid', id, Object.assign({ maxAge: 1000 }, KEPT)); // ok: all flags
remember('token', { httpOnly: false }); // ok: whatever that is
export { app };
