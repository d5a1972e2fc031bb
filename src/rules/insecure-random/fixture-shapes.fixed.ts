/** Numbers and texts in all shapes that people draw them in. */
import { v1 } from 'uuid';
import { randomInt, randomBytes, randomUUID } from 'node:crypto';

export const rolledPin = () => randomInt(1, 7); // $ alert=insecure-random
export const roundedPin = () => randomInt(6); // $ alert=insecure-random
export const cutPin = () => randomInt(5); // $ alert=insecure-random
export const tildePin = () => randomInt(5); // $ alert=insecure-random
export const truncatedPin = () => randomInt(5); // $ alert=insecure-random
export const pinBetween = (min: number, max: number) => ({ pin: randomInt(min, max + 1) }).pin; // $ alert=insecure-random
export const pinBelow = (min: number, max: number) => ({ pin: randomInt(min, max) }).pin; // $ alert=insecure-random
export const pinFrom = () => ({ pin: randomInt(10, 15) }).pin; // $ alert=insecure-random
export const longToken = () => randomBytes(17).toString('base64url').slice(0, 22); // $ alert=insecure-random
export const openToken = () => randomBytes(24).toString('base64url'); // $ alert=insecure-random
export const hexToken = () => randomBytes(6).toString('hex'); // $ alert=insecure-random
export const digitToken = () => randomInt(10 ** 6).toString().padStart(6, '0'); // $ alert=insecure-random
export const textToken = () => randomBytes(16).toString('hex'); // $ alert=insecure-random
export const idToken = () => randomUUID(); // $ alert=insecure-random

export const passwordGenerator = () => randomBytes(16).toString('hex'); // $ alert=insecure-random
export const activationKey = randomBytes(6).toString('hex'); // $ alert=insecure-random
export const sid = randomBytes(9).toString('base64url'); // $ alert=insecure-random
export const claimCode = randomBytes(5).toString('base64url').slice(0, 6); // $ alert=insecure-random

export const cnonce = randomBytes(6).toString('hex'); // $ alert=insecure-random

const drawnOnce = () => randomBytes(16).toString('hex');
export class Writes {
  private readonly prefix = drawnOnce();
  private count = 0;
  next(): { token: string } {
    const token = `${this.prefix}-${++this.count}`; // ok: drawn once and counted on, it tells one write from the next
    return { token };
  }
  invite(): { link: string } {
    const token = `${this.prefix}-invite`; // $ alert=insecure-random
    return { link: `https://pay.example/join/${token}` };
  }
}

export const rolled = () => Math.ceil(Math.random() * 6); // ok: a die
export const between = (min: number, max: number) => Math.floor(Math.random() * (max - min + 1)) + min; // ok: a number
export const sortKey = Math.random(); // ok: an order
export const statusCode = 200 + Math.floor(Math.random() * 300); // ok: a status
export const openName = () => Math.random().toString(36).slice(2) + Date.now().toString(36); // ok: a name

export function analytics(users: number) {
  const userId = Math.floor(Math.random() * users); // ok: who it is made for
  return generateSessionId(userId);
}
declare function generateSessionId(user: number): string;
