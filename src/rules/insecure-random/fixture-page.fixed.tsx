/** A page: there is no node:crypto, and `crypto` draws as well. */
import { useState } from 'react';
import { v1 } from 'uuid';

const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

export const newPin = () => (1000 + (globalThis.crypto.getRandomValues(new Uint32Array(1))[0]! % 9000)); // $ alert=insecure-random
export const newOtp = () => (globalThis.crypto.getRandomValues(new Uint32Array(1))[0]! % 1000000); // $ alert=insecure-random
export const newNonce = () => Array.from(globalThis.crypto.getRandomValues(new Uint8Array(32)), (byte) => (byte % 36).toString(36)).join(''); // $ alert=insecure-random
export const newStateToken = () => Array.from(globalThis.crypto.getRandomValues(new Uint8Array(10)), (byte) => (byte % 36).toString(36)).join(''); // $ alert=insecure-random
export const newSessionId = () => globalThis.crypto.randomUUID(); // $ alert=insecure-random

export function newPassword(length: number): string {
  let password = '';
  for (let i = 0; i < length; i++) password += LETTERS[(globalThis.crypto.getRandomValues(new Uint32Array(1))[0]! % LETTERS.length)]; // $ alert=insecure-random
  return password;
}

export function Invite(): string {
  const [inviteCode] = useState(() => Array.from(globalThis.crypto.getRandomValues(new Uint8Array(8)), (byte) => (byte % 36).toString(36)).join('')); // $ alert=insecure-random
  const [secretKey, setSecretKey] = useState('');
  if (secretKey === '') setSecretKey(Array.from(globalThis.crypto.getRandomValues(new Uint8Array(32)), (byte) => (byte % 36).toString(36)).join('')); // $ alert=insecure-random
  return inviteCode;
}

export const rowKey = () => Math.random().toString(36); // ok: the key of a row
export const hue = () => Math.floor(Math.random() * 360); // ok: a colour
export const shuffled = (cards: readonly string[]) => [...cards].sort(() => Math.random() - 0.5); // ok: a shuffle
export const delay = () => 200 + Math.random() * 100; // ok: an animation
export const bannerOf = (banners: readonly string[]) => banners[Math.floor(Math.random() * banners.length)]; // ok: one of some banners
