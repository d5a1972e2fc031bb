/** A shop's accounts and payments: what nobody may guess, and what may be as random as it likes. */
import { faker } from '@faker-js/faker';
import { createHash, randomBytes, randomInt, randomUUID } from 'node:crypto';
import express from 'express';
import { nanoid } from 'nanoid';
import { v1 as timeId, v4 as randomId, v6 as sortedTimeId } from 'uuid';

const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

interface Customer {
  id: string;
  resetToken?: string;
  colour?: string;
  otp?: number;
}

declare function sendOtp(phone: string, otp: number): void;
declare function insert(table: string, row: object): Promise<void>;

// --- numbers ---

export function loginOtp(): number {
  return Math.floor(100000 + Math.random() * 900000); // $ alert=insecure-random
}

export const generatePin = () => Math.floor(Math.random() * 9000) + 1000; // $ alert=insecure-random
export const verificationCode = Math.trunc(Math.random() * 1_000_000); // $ alert=insecure-random
export const resetCode = Math.round(Math.random() * 1e6); // $ alert=insecure-random
export const accountNumber = String(Math.floor(Math.random() * 10_000_000_000)).padStart(10, '0'); // $ alert=insecure-random

const OTP_RANGE = 10_000;
export const otp = Math.floor(Math.random() * OTP_RANGE); // $ alert=insecure-random

export function textOtp(phone: string): void {
  sendOtp(phone, Math.floor(Math.random() * 900000) + 100000); // $ alert=insecure-random
}

export function giftCardCode(): string {
  let code = '';
  for (let i = 0; i < 12; i++) code += LETTERS.charAt(Math.floor(Math.random() * LETTERS.length)); // $ alert=insecure-random
  return code;
}

export function makePassword(length: number): string {
  let password = '';
  for (let i = 0; i < length; i++) {
    password += LETTERS[Math.floor(Math.random() * LETTERS.length)]; // $ alert=insecure-random
  }
  return password;
}

export const apiSecret = Array.from({ length: 32 }, () => LETTERS[Math.floor(Math.random() * LETTERS.length)]).join(''); // $ alert=insecure-random

// --- texts ---

export const sessionId = () => Math.random().toString(36).substring(2); // $ alert=insecure-random
export const apiKey = `key_${Math.random().toString(16).slice(2, 10)}`; // $ alert=insecure-random
export const smsCode = Math.random().toString().slice(2, 8); // $ alert=insecure-random
export const inviteCode = Math.random().toString(36).slice(-8).toUpperCase(); // $ alert=insecure-random
export const accessToken = Math.random().toString(36).substr(2, 9) + Date.now(); // $ alert=insecure-random
export const refreshToken = [Math.random().toString(36), Date.now().toString(36)].join('-'); // $ alert=insecure-random

export function forgotPassword(customer: Customer): void {
  customer.resetToken = Math.random().toString(36).slice(-12); // $ alert=insecure-random
}

export async function openSession(userId: string): Promise<void> {
  const csrf = Math.random().toString(16).slice(2); // $ alert=insecure-random
  await insert('sessions', { userId, csrf });
}

export async function startTransfer(amountCents: number): Promise<void> {
  await insert('transfers', { amountCents, nonce: Math.random() }); // $ alert=insecure-random
}

const draw = Math.random;
const { random } = Math;
export const recoveryCode = draw().toString(36); // $ alert=insecure-random
export const signingKey = random().toString(36); // $ alert=insecure-random
export const webhookSecret = Math['random']().toString(36).slice(2); // $ alert=insecure-random

export class Visit {
  readonly authToken = Math.random().toString(36).slice(2); // $ alert=insecure-random
  private salt = '';

  renew(): string {
    this.salt = String(Math.random()); // $ alert=insecure-random
    return this.salt;
  }

  newToken(): string {
    return Math.random().toString(36).slice(2); // $ alert=insecure-random
  }
}

const app = express();
app.post('/login', (request: unknown, response: { cookie(name: string, value: string, options?: object): void }) => {
  response.cookie('sessionId', Math.random().toString(36).slice(2)); // $ alert=insecure-random alert=cookie-flags
});

// --- other sources ---

export const confirmationToken = Date.now().toString(36); // $ alert=insecure-random
export const loginToken = timeId(); // $ alert=insecure-random
export const downloadToken = sortedTimeId(); // $ alert=insecure-random
export const temporaryPassword = faker.internet.password(); // $ alert=insecure-random

// --- through a function ---

function digits(count: number): string {
  let text = '';
  for (let i = 0; i < count; i++) text += Math.floor(Math.random() * 10); // $ alert=insecure-random
  return text;
}

export const backupCode = digits(8);

const store = new Map<string, string>();
function remember(id: string, value: string): void {
  store.set(`token:${id}`, value);
}
remember('42', Math.random().toString(36)); // $ MISSING alert=insecure-random (a function that gives its parameter another name)

// --- generators made for secrets ---

export const safeOtp = randomInt(100000, 1000000); // ok: randomInt
export const safeToken = randomBytes(32).toString('hex'); // ok: randomBytes
export const safeSessionId = randomUUID(); // ok: randomUUID
export const safeInviteCode = nanoid(); // ok: nanoid draws from crypto
export const safeApiKey = randomId(); // ok: version 4 of UUID
export const safeNonce = globalThis.crypto.getRandomValues(new Uint8Array(16)); // ok: getRandomValues

export function safePassword(length: number): string {
  let password = '';
  for (let i = 0; i < length; i++) password += LETTERS[randomInt(LETTERS.length)]; // ok: the index comes from randomInt
  return password;
}

// --- what nobody gains from guessing ---

export const retryDelay = (attempt: number) => 2 ** attempt * 100 + Math.random() * 50; // ok: jitter
export const isSampled = () => Math.random() < 0.01; // ok: sampling
export const bannerId = Math.floor(Math.random() * 4); // ok: one of four banners
export const listKey = Math.random().toString(36).slice(2); // ok: the key of a row on a page
export const elementId = `field-${Math.random().toString(36).slice(2)}`; // ok: the id of an element
export const requestId = Math.random().toString(36).slice(2, 10); // ok: names a request in a log
export const mapPin = { x: Math.random(), y: Math.random() }; // ok: a pin on a map has a place
export const pinX = Math.random() * 800; // ok: a place on a map
export const tokenCount = Math.floor(Math.random() * 100); // ok: how many tokens
export const passwordLength = 12 + Math.floor(Math.random() * 8); // ok: a length
export const otpDelay = Math.random() * 1000; // ok: a delay
export const keyboardLayout = Math.random() > 0.5 ? 'qwerty' : 'azerty'; // ok: one of two
export const colourOf = (customer: Customer) => (customer.colour = `hsl(${Math.random() * 360}, 70%, 50%)`); // ok: a colour
export const tokenExpiresAt = Date.now() + 15 * 60 * 1000; // ok: a time
export const sessionStart = Date.now(); // ok: a time
export const passwordChangedAt = new Date(Date.now()).toISOString(); // ok: a time
export const secretAge = (createdAt: number) => Date.now() - createdAt; // ok: an age
export const isExpired = (token: { expires: number }) => token.expires < Date.now(); // ok: a comparison
export const shuffled = <T>(cards: readonly T[]) => [...cards].sort(() => Math.random() - 0.5); // ok: a shuffle
export const dice = () => 1 + Math.floor(Math.random() * 6); // ok: a die
export const customerName = faker.person.fullName(); // ok: a made-up name
export const colourToken = Math.random() > 0.5 ? 'accent' : 'neutral'; // ok: picks one of two design tokens

export function pickServer(servers: readonly string[]): string | undefined {
  return servers[Math.floor(Math.random() * servers.length)]; // ok: spreads load
}

export async function refreshLater(refresh: (token: string) => Promise<void>, token: string): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, Math.random() * 1000)); // ok: jitter before a token is renewed
  await refresh(token);
}

export const monteCarlo = (rounds: number) => {
  let inside = 0;
  for (let i = 0; i < rounds; i++) if (Math.hypot(Math.random(), Math.random()) < 1) inside++; // ok: a simulation
  return (4 * inside) / rounds;
};

const own = { random: () => 4 };
export const ownToken = own.random().toString(); // ok: a method of the same name

export function nextIndex(name: string): string {
  const nameSalt = Math.random().toString(36).slice(2); // ok: keeps names apart, and nothing is hashed with it
  return `temp-${Date.now()}-${nameSalt}-${name}`;
}

export function digestOf(text: string): string {
  const nameSalt = Math.random().toString(36).slice(2); // $ alert=insecure-random
  return createHash('sha256').update(`${nameSalt}${text}`).digest('hex');
}
