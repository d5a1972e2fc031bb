/** What libraries draw, and the clock in other spellings. */
import crypto from 'node:crypto';
import { faker as german } from '@faker-js/faker/locale/de';
import Chance from 'chance';
import _ from 'lodash';
import drawNumber from 'lodash/random';
import { nanoid as shortName } from 'nanoid/non-secure';
import shortid from 'shortid';
import uniqid from 'uniqid';

declare function sendText(phone: string, text: string): Promise<void>;

const chance = new Chance();

export const otp = _.random(100000, 999999); // $ alert=insecure-random
export const password = _.sampleSize('ABCDEFGHJKLMNPQRSTUVWXYZ23456789', 12).join(''); // $ alert=insecure-random
export const inviteCode = _.shuffle('ABCDEFGHJKLMNPQRSTUVWXYZ'.split('')).slice(0, 8).join(''); // $ alert=insecure-random
export const resetCode = [1, 2, 3, 4].map(() => _.sample('0123456789')).join(''); // $ alert=insecure-random
export const generatePin = () => drawNumber(1000, 9999); // $ alert=insecure-random
export const apiKey = chance.string({ length: 32 }); // $ alert=insecure-random
export const loginPin = Chance().natural({ min: 1000, max: 9999 }); // $ alert=insecure-random
export const resetToken = shortName(32); // $ alert=insecure-random
export const inviteToken = shortid.generate(); // $ alert=insecure-random
export const loginToken = uniqid(); // $ alert=insecure-random
export const voucherCode = german.string.alphanumeric(10); // $ alert=insecure-random
export const sessionSecret = crypto.pseudoRandomBytes(16).toString('hex'); // $ alert=insecure-random
export const sessionToken = new Date().getTime().toString(36); // $ alert=insecure-random
export const csrfToken = new Date().valueOf().toString(36); // $ alert=insecure-random
export const authToken = crypto.createHash('sha256').update(String(Math.random())).digest('hex'); // $ alert=insecure-random
export const oauthState = Math.random().toString(36).slice(2); // $ alert=insecure-random
export const cvv = String(Math.floor(Math.random() * 900) + 100); // $ alert=insecure-random

export async function sendOtp(phone: string): Promise<void> {
  const code = Math.floor(100000 + Math.random() * 900000); // $ alert=insecure-random
  await sendText(phone, `Your code is ${code}`);
}

export const winner = _.sample(['ann', 'bob']); // ok: one of two
export const deck = _.shuffle([1, 2, 3]); // ok: a shuffle
export const jitter = drawNumber(0, 250); // ok: a delay
export const rowKey = shortName(); // ok: the key of a row
export const customer = chance.name(); // ok: a made-up name
export const createdAt = new Date().getTime(); // ok: a time
export const sessionExpires = new Date().getTime() + 3_600_000; // ok: a time
export const cursorToken = Math.random(); // ok: a place in a list
export const signedToken = crypto.createHash('sha256').update(process.env.TOKEN_SECRET! + Date.now()).digest('hex'); // ok: a secret stands beside the time

export function remember(token: { value?: string; seenAt?: number; delay?: number }): void {
  token.value = Math.random().toString(36).slice(2); // $ alert=insecure-random
  token.seenAt = Date.now(); // ok: a time
  token.delay = Math.random() * 1000; // ok: a delay
}

export function sampleError(status: string): string {
  const code = Math.floor(Math.random() * 5); // ok: picks a status
  return `${status}${code}`;
}
