/* eslint-disable @typescript-eslint/no-explicit-any */
import { NextResponse } from 'next/server';
import { appendResponseHeader, setHeader, setResponseHeader } from 'h3';

declare const res: any;
declare const reply: any;
declare const ctx: any;
declare function sendFile(context: unknown, path: string, options: { root: string; setHeaders(response: any): void }): void;
declare const event: any;
declare const body: string;
declare const router: any;
declare const axios: any;
declare function isAllowed(origin: string): boolean;
const allowedOrigins = ['https://pay.example'];

export const plain = () => res.setHeader('Access-Control-Allow-Origin', '*'); // $ alert=cors-wildcard:warning
export const expressHeader = () => res.header('Access-Control-Allow-Origin', '*'); // $ alert=cors-wildcard
export const small = () => res.set('access-control-allow-origin', '*'); // $ alert=cors-wildcard
export const koa = () => ctx.set('Access-Control-Allow-Origin', '*'); // $ alert=cors-wildcard
export const fastify = () => reply.header('Access-Control-Allow-Origin', '*'); // $ alert=cors-wildcard
export const chained = () => res.status(200).type('json').set('Access-Control-Allow-Origin', '*'); // $ alert=cors-wildcard
export const nitro = () => setHeader(event, 'Access-Control-Allow-Origin', '*'); // $ alert=cors-wildcard
export const nitroResponse = () => setResponseHeader(event, 'Access-Control-Allow-Origin', '*'); // $ alert=cors-wildcard
export const nitroAppended = () => appendResponseHeader(event, 'Access-Control-Allow-Origin', '*'); // $ alert=cors-wildcard
export const onHeaders = (response: Response) => response.headers.set('Access-Control-Allow-Origin', '*'); // $ alert=cors-wildcard
export function withCookies() {
  res.setHeader('Access-Control-Allow-Origin', '*'); // $ alert=cors-wildcard:warning
  res.setHeader('Access-Control-Allow-Credentials', 'true');
}
export function reflects(req: any, answer: any) {
  res.setHeader('Access-Control-Allow-Origin', req.headers.origin); // $ alert=cors-wildcard:warning
  return answer;
}
export function reflectsWithCookies(req: any) {
  res.header('Access-Control-Allow-Origin', req.headers.origin || '*'); // $ alert=cors-wildcard:error
  res.header('Access-Control-Allow-Credentials', 'true');
}
export function byName(req: any) {
  const origin = req.get('Origin');
  if (origin) {
    res.set('Access-Control-Allow-Origin', origin); // $ alert=cors-wildcard:error
    res.set('Access-Control-Allow-Credentials', true);
  }
}
export function takenOut(req: any) {
  const { origin } = req.headers;
  res.setHeader('Access-Control-Allow-Origin', origin ?? '*'); // $ alert=cors-wildcard
}
export const none = () => res.setHeader('Access-Control-Allow-Origin', 'null'); // $ alert=cors-wildcard:warning
export function endsLike(req: any) {
  const origin = req.headers.origin as string;
  if (origin.endsWith('pay.example')) res.setHeader('Access-Control-Allow-Origin', origin); // $ alert=cors-wildcard:warning
}
export const head = () => res.writeHead(200, { 'Content-Type': 'application/json', 'Access-Control-Allow-Origin': '*' }); // $ alert=cors-wildcard
export const lambda = () => ({ statusCode: 200, headers: { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Credentials': true }, body }); // $ alert=cors-wildcard:warning
export const plainLambda = () => ({ statusCode: 200, headers: { 'Access-Control-Allow-Origin': '*' }, body }); // $ alert=cors-wildcard:warning
export const worker = () => new Response(body, { headers: { 'Access-Control-Allow-Origin': '*' } }); // $ alert=cors-wildcard
export const next = () => NextResponse.json({ ok: true }, { headers: { 'Access-Control-Allow-Origin': '*' } }); // $ alert=cors-wildcard
const corsHeaders = {
  'Access-Control-Allow-Origin': '*', // $ alert=cors-wildcard
  'Access-Control-Allow-Headers': 'authorization, content-type',
};
export const edge = () => new Response(body, { headers: { ...corsHeaders, 'Content-Type': 'application/json' } });
const answered = { 'access-control-allow-origin': '*' }; // $ alert=cors-wildcard
export const later = () => new Response(body, { headers: answered });
export const reflectedObject = (request: Request) => new Response(body, { headers: { 'Access-Control-Allow-Origin': request.headers.get('Origin') ?? '*' } }); // $ alert=cors-wildcard
export const hosted = async () => [{ source: '/api/:path*', headers: [{ key: 'Access-Control-Allow-Credentials', value: 'true' }, { key: 'Access-Control-Allow-Origin', value: '*' }] }]; // $ alert=cors-wildcard:warning
export const assigned = (response: any) => {
  response.headers['Access-Control-Allow-Origin'] = '*'; // $ alert=cors-wildcard
};
const everyAnswer = [
  { key: 'Access-Control-Allow-Origin', value: '*' }, // $ alert=cors-wildcard:warning
  { key: 'Cache-Control', value: 'no-store' },
];
export const hostedByName = async () => [{ source: '/api/:path*', headers: everyAnswer }];
const usualCors = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Methods': 'GET' }; // $ alert=cors-wildcard:warning
export const usual = (shared = true) => new Response(body, { headers: { ...(shared && usualCors) } });

// Near misses.
export const fixed = () => res.setHeader('Access-Control-Allow-Origin', 'https://pay.example'); // ok: one origin
export const environment = () => res.setHeader('Access-Control-Allow-Origin', process.env.PAY_ORIGIN ?? ''); // ok: whoever runs it decides
export const handedOver = (origin: string) => res.setHeader('Access-Control-Allow-Origin', origin); // ok: the caller decides
export function listed(req: any) {
  const { origin } = req.headers;
  if (allowedOrigins.includes(origin)) res.setHeader('Access-Control-Allow-Origin', origin); // ok: in the list
}
export function asked(req: any) {
  const origin = req.headers.origin as string;
  if (!isAllowed(origin)) return;
  res.setHeader('Access-Control-Allow-Origin', origin); // ok: somebody is asked
}
export function compared(req: any) {
  if (req.headers.origin === process.env.PAY_ORIGIN) res.setHeader('Access-Control-Allow-Origin', req.headers.origin); // ok: compared as a whole
}
export function wholePattern(req: any) {
  const origin = req.headers.origin as string;
  if (/^https:\/\/[a-z]+\.pay\.example$/.test(origin)) res.setHeader('Access-Control-Allow-Origin', origin); // ok: the whole of it
}
export const chosen = (request: Request) => {
  const origin = request.headers.get('Origin') ?? '';
  return new Response(body, { headers: { 'Access-Control-Allow-Origin': allowedOrigins.includes(origin) ? origin : 'https://pay.example' } }); // ok: in the list
};
export const asks = () => fetch('https://api.pay.example', { headers: { 'Access-Control-Allow-Origin': '*' } }); // ok: says nothing to anybody
export const asksToo = () => axios.get('/rates', { headers: { 'Access-Control-Allow-Origin': '*' } }); // ok: says nothing to anybody
export const client = axios.create({ headers: { common: { 'Access-Control-Allow-Origin': '*' } } }); // ok: says nothing to anybody
const requestHeaders = { 'Access-Control-Allow-Origin': '*' };
export const asksByName = () => fetch('https://api.pay.example', { headers: requestHeaders }); // ok: says nothing to anybody
axios.defaults.headers['Access-Control-Allow-Origin'] = '*'; // ok: says nothing to anybody
export const otherHeader = () => res.setHeader('Access-Control-Allow-Methods', '*'); // ok: another header
export const timing = () => res.setHeader('Timing-Allow-Origin', '*'); // ok: another header
router.get('/fonts/:name', () => res.setHeader('Access-Control-Allow-Origin', '*')); // ok: made for everybody
router.get('/openapi.json', () => res.set('Access-Control-Allow-Origin', '*')); // ok: made for everybody
export function developers() {
  if (process.env.NODE_ENV !== 'production') res.setHeader('Access-Control-Allow-Origin', '*'); // ok: on the machine of a developer
}
export const forDevelopers = () => res.setHeader('Access-Control-Allow-Origin', process.env.NODE_ENV === 'development' ? '*' : 'https://pay.example'); // ok: on the machine of a developer
export const removed = () => res.removeHeader('Access-Control-Allow-Origin'); // ok: taken away
export const told = () => console.info('Access-Control-Allow-Origin', '*'); // ok: only told
export const picture = () => new Response(body, { headers: { 'Content-Type': 'image/png', 'Access-Control-Allow-Origin': '*' } }); // ok: a picture
export const fromFolder = () => sendFile(ctx, '/app.js', { root: 'build', setHeaders: (response) => response.setHeader('Access-Control-Allow-Origin', '*') }); // ok: files that are made for everybody
export const countries = () => NextResponse.json({ countries: ['CH', 'DE'] }, { headers: { 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'public, max-age=86400' } }); // ok: any cache may keep it for everybody
export const drawn = () => {
  res.setHeader('Content-Type', 'image/svg+xml');
  res.setHeader('Access-Control-Allow-Origin', '*'); // ok: a picture
};
export const hostedFor = async () => [{ source: '/rates.json', headers: [{ key: 'Cache-Control', value: 'public, max-age=60' }, { key: 'Access-Control-Allow-Origin', value: '*' }] }]; // ok: any cache may keep it for everybody
export const hostedApart = async () => [
  { source: '/api/:path*', headers: [{ key: 'Access-Control-Allow-Credentials', value: 'true' }, { key: 'Access-Control-Allow-Origin', value: 'https://pay.example' }] }, // ok: one origin
  { source: '/:name.png', headers: [{ key: 'Content-Type', value: 'image/png' }, { key: 'Access-Control-Allow-Origin', value: '*' }] }, // ok: a picture, and no cookies at this address
];
const scriptHeaders = [
  { key: 'Access-Control-Allow-Origin', value: '*' }, // ok: any cache may keep it for everybody
  { key: 'Cache-Control', value: 'public, max-age=86400' },
];
export const scripts = async () => [{ source: '/track.js', headers: scriptHeaders }];
const openCors = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Methods': 'GET' }; // ok: each caller decides, and nobody is let in where he says nothing
export const gone = (shared = false) => new Response(body, { status: 410, headers: { ...(shared && openCors) } });
export const missing = ({ shared = false }: { shared?: boolean } = {}) => new Response(body, { status: 404, headers: shared ? openCors : {} });
export const asSet = (allowed: string | string[]) => {
  if (allowed === '*') res.setHeader('Access-Control-Allow-Origin', '*'); // ok: a setting asks for it
  return allowed.includes('*') ? { 'Access-Control-Allow-Origin': '*' } : {}; // ok: a setting asks for it
};
export const known = ['Access-Control-Allow-Origin', '*']; // ok: a list of words
export function onlyRead(response: Response) {
  return response.headers.get('Access-Control-Allow-Origin') === '*'; // ok: read
}
export const table: Record<string, string> = { 'access-control-allow-origin': 'https://pay.example' }; // ok: one origin
export const documented = { description: 'Access-Control-Allow-Origin: *' }; // ok: words
export const otherPair = { key: 'X-Robots-Tag', value: '*' }; // ok: another header
export const parsed = new Map([['access-control-allow-origin', '*']]).get('x'); // ok: nobody answers with it
