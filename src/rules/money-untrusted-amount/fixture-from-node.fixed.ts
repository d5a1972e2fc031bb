/** A server of node itself, and what it reads piece by piece. */
import type { IncomingMessage } from 'node:http';

const http = require('http');
const url = require('url');
const qs = require('querystring');

declare const charges: { create(options: { amount: unknown; currency: string }): Promise<void> };

const charge = (amount: unknown) => charges.create({ amount, currency: 'usd' });

http.createServer(function (a: any, b: any) {
  charge(a.url); // $ alert=money-untrusted-amount
  charge(a.headers.host); // $ alert=money-untrusted-amount
  charge(a.method); // ok: nobody outside chose it
  var q = url.parse(a.url, true).query;
  let body = '';
  a.on('data', (chunk: any) => { body += chunk; });
  a.on('end', function () {
    charge(body); // $ alert=money-untrusted-amount
    const data = JSON.parse(body);
    charge(data.x); // $ alert=money-untrusted-amount
    charge(qs.parse(body).y); // $ alert=money-untrusted-amount
  });
  b.end('x');
}).listen(80);
const server = http.createServer(async (req: any, res: any) => {
  const chunks: any[] = [];
  for await (const c of req) { chunks.push(c); }
  charge(Buffer.concat(chunks).toString()); // $ alert=money-untrusted-amount
  const { pathname, searchParams } = new URL(req.url, `http://${req.headers.host}`);
  charge(searchParams.get('t')); // $ alert=money-untrusted-amount
  const { query } = url.parse(req.url, true);
  charge(query.a); // $ alert=money-untrusted-amount
  let parts: any[] = [];
  req.on('data', (c: any) => parts.push(c)).on('end', () => {
    charge(Buffer.concat(parts).toString('utf8')); // $ alert=money-untrusted-amount
  });
});
function handle(req: any, res: any) {
  var data = '';
  req.on('data', function (d: any) { data += d.toString(); });
  req.on('end', function () { charge(data); // $ alert=money-untrusted-amount
  });
}
http.createServer(handle);
server.on('request', (rq: any, rs: any) => { charge(rq.url); // $ alert=money-untrusted-amount
});
http.get('http://x/y', (res: any) => {
  let out = '';
  res.on('data', (d: any) => { out += d; });
  res.on('end', () => charge(out)); // ok: nobody outside chose it
});
export const amountOf = (req: IncomingMessage) => charge(req.url); // $ alert=money-untrusted-amount
export async function read(req: any, res: any) {
  for await (const piece of req) charge(piece); // $ alert=money-untrusted-amount
}
