/** Lets a customer back in who has forgotten the password. */
import { createHash, randomInt } from 'node:crypto';

interface PendingReset {
  readonly customerId: string;
  readonly tokenHash: string;
  readonly expiresAt: number;
}

const FIFTEEN_MINUTES = 15 * 60 * 1000;
const GREETINGS = ['Hello', 'Good day', 'Welcome back'];

const pending = new Map<string, PendingReset>();

export function startReset(customerId: string): string {
  const resetToken = Math.random().toString(36).slice(2);
  pending.set(customerId, { customerId, tokenHash: hashOf(resetToken), expiresAt: Date.now() + FIFTEEN_MINUTES });
  return resetToken;
}

export function smsCode(): string {
  const { floor, random } = Math;
  const otp = floor(100_000 + random() * 900_000);
  return String(otp);
}

/** For those who cannot get an SMS: a number to read out on the phone. */
export function phoneCode(): string {
  return String(randomInt(100_000, 1_000_000));
}

export function finishReset(customerId: string, token: string): boolean {
  const reset = pending.get(customerId);
  pending.delete(customerId);
  return reset !== undefined && reset.expiresAt > Date.now() && reset.tokenHash === hashOf(token);
}

export function greeting(): string {
  return GREETINGS[Math.floor(Math.random() * GREETINGS.length)] ?? 'Hello';
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
