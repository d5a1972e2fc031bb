/** Digests that are made with a key without being HMACs, and names that only the other side tells. */
import { createHash } from 'node:crypto';

interface Asked {
  readonly query: Record<string, string>;
  readonly headers: Record<string, string>;
  readonly body: Record<string, string>;
}
declare const totp: { generate(secret: string): string };
declare function signParams(query: object): string;
declare function encrypt(text: string): string;

export function isPaid(q: { amount: string; sign: string }, key: string): boolean {
  const sign = createHash('sha256').update(q.amount + '&key=' + key).digest('hex').toUpperCase();
  return sign === q.sign; // $ alert=timing-unsafe-compare
}
export function isPaidLater(q: { amount: string; sign: string }): boolean {
  const text = `${q.amount}&key=${process.env.MERCHANT_KEY}`;
  return q.sign !== createHash('sha256').update(text).digest('hex'); // $ alert=timing-unsafe-compare
}
export const isAsked = (req: Asked) => req.query['hub.verify_token'] === process.env.FB_VERIFY; // $ alert=timing-unsafe-compare
export const isFromLab = (req: Asked) => req.headers['x-gitlab-token'] === process.env.LAB; // $ alert=timing-unsafe-compare
export const isFromWave = (req: Asked) => req.headers['verif-hash'] === process.env.FLW_SECRET_HASH; // $ alert=timing-unsafe-compare
export const isSigned = (req: Asked) => req.query.signature === signParams(req.body); // $ alert=timing-unsafe-compare
export function isNow(req: Asked, secret: string): boolean {
  const expected = totp.generate(secret);
  return expected === req.body.code; // $ alert=timing-unsafe-compare
}
export function comparePasswords(a: string, b: string): boolean {
  return a === b; // $ alert=timing-unsafe-compare
}
export class Person {
  private hashedPassword = '';
  authenticate(plain: string): boolean {
    return encrypt(plain) === this.hashedPassword; // $ alert=timing-unsafe-compare
  }
}

export const isSame = (a: { sign: number }, b: { sign: number }) => a.sign === b.sign; // ok: plus or minus
export const isText = (text: string, row: { ciphertext: string }) => encrypt(text) === row.ciphertext; // ok: no password
export const isFile = (body: string, file: { digest: string }) => createHash('sha256').update(body).digest('hex') === file.digest; // ok: a checksum
export const isUp = (a: number, b: number) => Math.sign(a) === Math.sign(b); // ok: plus or minus
export const isMode = (req: Asked) => req.query.mode === process.env.MODE; // ok: a mode
export const isVersion = (req: Asked) => req.headers['x-api-version'] === process.env.API_VERSION; // ok: a version
export const isPage = (req: Asked) => req.query['x-page-token'] === req.query.last; // ok: a place in a list

/** Of an editor, whose pieces of a text are called so as well. */
export function compareTokens(a: string | number, b: string | number): boolean {
  return a === b; // ok: numbers, which are compared at once
}
