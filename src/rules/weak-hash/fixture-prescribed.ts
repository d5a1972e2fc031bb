/** Digests that a protocol, a caller or a sender has chosen, and digests that are compared with what was kept to notice change. */
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { readFileSync } from 'node:fs';
import express from 'express';
import type { Request, Response } from 'express';

interface Challenge {
  realm: string;
  nonce: string;
  qop: string;
}

const md5 = (text: string) => createHash('md5').update(text).digest('hex'); // ok: a wrapper, whose callers know what it is for
const hex = (text: string) => md5(text);

/** HTTP Digest, as a client of a bank speaks it. */
export function digestHeader(user: string, secret: string, method: string, uri: string, { realm, nonce, qop }: Challenge): string {
  const cnonce = createHash('md5').update(`${process.pid}:${nonce}`).digest('hex'); // ok: RFC 7616
  const ha1 = createHash('md5').update(`${user}:${realm}:${secret}`).digest('hex'); // ok: RFC 7616
  const ha2 = createHash('md5').update(`${method}:${uri}`).digest('hex'); // ok: RFC 7616
  const response = createHash('md5').update([ha1, nonce, '00000001', cnonce, qop, ha2].join(':')).digest('hex'); // ok: RFC 7616
  return `Digest username="${user}", realm="${realm}", nonce="${nonce}", uri="${uri}", qop=${qop}, cnonce="${cnonce}", response="${response}"`;
}

export function sessionPart(user: string, { realm, nonce }: Challenge): string {
  return createHash('md5').update(`${user}:${realm}:${nonce}`).digest('hex'); // ok: a part of the same protocol
}

export const resetToken = (user: string) => ({ token: createHash('md5').update(user).digest('hex') }); // $ alert=weak-hash:error

// --- whoever calls says which hash it is ---

export function sealed(body: string, key: string, algorithm: 'sha256' | 'sha1'): string {
  const asked = algorithm === 'sha256' ? 'SHA256' : 'SHA1';
  return createHmac(asked, key).update(body).digest('hex'); // ok: asked for by name
}

export function signed(body: string, algorithm: string): string {
  switch (algorithm) {
    case 'md5':
      return createHash('md5').update(body).digest('hex'); // ok: asked for by name
    default:
      return createHash('sha256').update(body).digest('hex'); // ok: SHA-256
  }
}

export function signatureByTime(body: string, isNight: boolean): string {
  const chosen = isNight ? 'sha256' : 'md5';
  return createHash(chosen).update(body).digest('hex'); // $ alert=weak-hash
}

// --- the sender of a message has chosen ---

const app = express();

app.post('/webhooks/deploy', express.raw({ type: '*/*' }), (request: Request, response: Response) => {
  const expected = createHmac('sha1', process.env.DEPLOY_SECRET!).update(request.body).digest('hex'); // $ alert=weak-hash:info
  const isSame = timingSafeEqual(Buffer.from(expected), Buffer.from(String(request.headers['x-deploy-signature'])));
  response.sendStatus(isSame ? 204 : 403);
});

export class WebhookGuard {
  verify(sent: Buffer, body: string): boolean {
    const signature = createHmac('sha1', process.env.HOOK_SECRET!).update(body).digest(); // $ alert=weak-hash:info
    return timingSafeEqual(signature, sent);
  }
}

export function isOwnTicket(ticket: string, body: string): boolean {
  const signature = createHmac('sha1', process.env.TICKET_SECRET!).update(body).digest('hex'); // $ alert=weak-hash:error
  return timingSafeEqual(Buffer.from(signature), Buffer.from(ticket));
}

// --- compared with what was kept ---

export function outdated(texts: Record<string, string>): string[] {
  const lockChecksums = JSON.parse(readFileSync('texts.lock', 'utf8')) as Record<string, string>;
  return Object.keys(texts).filter((key) => {
    const expected = createHash('md5').update(texts[key]!).digest('hex'); // ok: notices which texts have changed
    const actual = lockChecksums[key];
    return actual !== expected;
  });
}

export function isUntouched(bill: string, ledger: Map<string, string>): boolean {
  const expected = createHash('md5').update(bill).digest('hex'); // $ alert=weak-hash
  const actual = ledger.get(bill);
  return actual === expected;
}

export const shown = hex('none');
