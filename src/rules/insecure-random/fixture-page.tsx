/** A page: there is no node:crypto, and `crypto` draws as well. */
import { useState } from 'react';
import { v1 } from 'uuid';

const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

export const newPin = () => Math.floor(1000 + Math.random() * 9000); // $ alert=insecure-random
export const newOtp = () => Math.floor(Math.random() * 1000000); // $ alert=insecure-random
export const newNonce = () => Math.random().toString(36).slice(2); // $ alert=insecure-random
export const newStateToken = () => Math.random().toString(36).substring(2, 12); // $ alert=insecure-random
export const newSessionId = () => v1(); // $ alert=insecure-random

export function newPassword(length: number): string {
  let password = '';
  for (let i = 0; i < length; i++) password += LETTERS[Math.floor(Math.random() * LETTERS.length)]; // $ alert=insecure-random
  return password;
}

export function Invite(): string {
  const [inviteCode] = useState(() => Math.random().toString(36).slice(2, 10)); // $ alert=insecure-random
  const [secretKey, setSecretKey] = useState('');
  if (secretKey === '') setSecretKey(String(Math.random())); // $ alert=insecure-random
  return inviteCode;
}

export const rowKey = () => Math.random().toString(36); // ok: the key of a row
export const hue = () => Math.floor(Math.random() * 360); // ok: a colour
export const shuffled = (cards: readonly string[]) => [...cards].sort(() => Math.random() - 0.5); // ok: a shuffle
export const delay = () => 200 + Math.random() * 100; // ok: an animation
export const bannerOf = (banners: readonly string[]) => banners[Math.floor(Math.random() * banners.length)]; // ok: one of some banners
