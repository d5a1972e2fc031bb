/** Numbers and texts in all shapes that people draw them in. */
import { v1 } from 'uuid';

export const rolledPin = () => Math.ceil(Math.random() * 6); // $ alert=insecure-random
export const roundedPin = () => Math.round(Math.random() * 5); // $ alert=insecure-random
export const cutPin = () => (Math.random() * 5) | 0; // $ alert=insecure-random
export const tildePin = () => ~~(Math.random() * 5); // $ alert=insecure-random
export const truncatedPin = () => Math.trunc(Math.random() * 5); // $ alert=insecure-random
export const pinBetween = (min: number, max: number) => ({ pin: Math.floor(Math.random() * (max - min + 1)) + min }).pin; // $ alert=insecure-random
export const pinBelow = (min: number, max: number) => ({ pin: Math.floor(min + Math.random() * (max - min)) }).pin; // $ alert=insecure-random
export const pinFrom = () => ({ pin: Math.floor(5 * Math.random()) + 10 }).pin; // $ alert=insecure-random
export const longToken = () => Math.random().toString(36).slice(2, 13) + Math.random().toString(36).slice(2, 13); // $ alert=insecure-random
export const openToken = () => Math.random().toString(36).slice(2) + Math.random().toString(36).slice(2) + Date.now().toString(36); // $ alert=insecure-random
export const hexToken = () => Math.random().toString(16).slice(2, 14); // $ alert=insecure-random
export const digitToken = () => Math.random().toString().slice(2, 8); // $ alert=insecure-random
export const textToken = () => String(Math.random()); // $ alert=insecure-random
export const idToken = () => v1(); // $ alert=insecure-random

export const passwordGenerator = () => Math.random().toString(36); // $ alert=insecure-random
export const activationKey = Math.random().toString(16).slice(2, 14); // $ alert=insecure-random
export const sid = Math.random().toString(36).slice(2, 14); // $ alert=insecure-random
export const claimCode = Math.random().toString(36).slice(2, 8); // $ alert=insecure-random

export const cnonce = Math.random().toString(16).slice(2, 14); // $ alert=insecure-random

const drawnOnce = () => Math.random().toString(36).slice(2);
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
