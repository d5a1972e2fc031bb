/** Signed sessions of merchants. */
import jwt from 'jsonwebtoken';
import { randomBytes } from 'node:crypto';

const FORM_SECRET = process.env.FORM_SECRET ?? '';

export function issueSession(merchantId: string): string {
  return jwt.sign({ sub: merchantId }, 'mB5wq8Zr1TnY6xKc3uEj', { expiresIn: '15m', algorithm: 'HS256' });
}

export function issueFormToken(merchantId: string): string {
  return jwt.sign({ sub: merchantId, nonce: randomBytes(16).toString('hex') }, FORM_SECRET, { expiresIn: '5m' });
}

export function merchantOf(formToken: string): string | undefined {
  return jwt.verify(formToken, FORM_SECRET, { algorithms: ['HS256'] }).sub;
}
