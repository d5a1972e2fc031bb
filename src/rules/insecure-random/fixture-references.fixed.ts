/** References of payments, halves of names, codes that a message announces, and tokens that are made for somebody. */
import { createHash, createHmac, randomBytes, randomUUID, randomInt } from 'node:crypto';
import { customRandom } from 'nanoid';
import { customAlphabet } from 'nanoid/non-secure';
import mongoose from 'mongoose';
import seedrandom from 'seedrandom';

declare const store: { set(key: string, value: unknown): void; setex(key: string, seconds: number, value: unknown): void };
declare const bookings: { create(row: object): void };
declare const gateway: { charge(what: object): void };
declare const text: (to: string, message: string) => void;
declare const useRef: <T>(value: T) => { current: T };
interface Order {
  reference?: string;
  total: string;
}

export const transactionRef = 'TXN' + Date.now() + randomInt(1000); // $ alert=insecure-random
export const paymentReference = randomBytes(16).toString('hex'); // $ alert=insecure-random
export const txRef = `tx-${Math.random()}`; // $ alert=insecure-random
export const init = { tx_ref: 'shop-' + Math.random(), country: 'NG' }; // $ alert=insecure-random
export const txref = randomBytes(16).toString('hex'); // $ alert=insecure-random
export const confirmationNumber = randomInt(100000000); // $ alert=insecure-random
export const cardNo = '4' + Math.random().toString().slice(2, 17); // $ alert=insecure-random
export const generateTransferReference = () => 'TR' + randomBytes(6).toString('base64url'); // $ alert=insecure-random
export function place(order: Order): void {
  order.reference = 'ORD' + randomBytes(16).toString('hex'); // $ alert=insecure-random
}
export const charged = () => gateway.charge({ reference: randomBytes(16).toString('hex'), country: 'NG' }); // $ alert=insecure-random
export const begun = (sum: string) => ({ ref: 'T' + randomInt(1000000), amount: sum }); // $ alert=insecure-random
export function startCheckout(): string {
  const reference = randomBytes(6).toString('hex'); // $ alert=insecure-random
  return reference;
}
export const booked = () => bookings.create({ ref: randomBytes(5).toString('base64url').slice(0, 6), guest: 'x' }); // $ alert=insecure-random
export const voucher = { code: randomBytes(8).toString('base64url').slice(0, 10) }; // $ alert=insecure-random
export const schema = new mongoose.Schema({ otp: { type: String, default: () => randomInt(10000) } }); // $ alert=insecure-random
export const tempPwd = 'Temp' + randomInt(10000); // $ alert=insecure-random
export const otp2 = randomInt(10000); // $ alert=insecure-random

const drawn = customAlphabet('ABCDEFGHJKLMNPQRSTUVWXYZ23456789', 10);
export const giftCode = () => ({ giftCode: drawn() }).giftCode; // $ alert=insecure-random
export const loginToken = customAlphabet('0123456789abcdef', 32)(); // $ alert=insecure-random
const seeded = seedrandom('seed');
export const seededToken = customRandom('abcdef', 10, (size: number) => new Uint8Array(size).map(() => 256 * seeded()))(); // $ alert=insecure-random

export const tokenFor = (user: { email: string }) => createHash('sha256').update(user.email + Date.now()).digest('hex'); // $ alert=insecure-random
export const passwordOf = (user: { name: string }) => user.name + randomInt(1000); // $ alert=insecure-random
export function remember(phone: string): void {
  store.set(`otp:${phone}`, randomInt(900000)); // $ alert=insecure-random
  store.setex('reset-token:' + phone, 3600, randomBytes(16).toString('hex')); // $ alert=insecure-random
  store.set(`otp:${phone}:attempts`, Math.floor(Math.random() * 3)); // ok: how often
  store.set(`token:${phone}:seen`, Date.now()); // ok: when
}
export function announce(to: string): void {
  const code = randomInt(100000, 1000000); // $ alert=insecure-random
  text(to, `Your verification code is ${code}`);
}
export function announceLate(to: string): void {
  const n = randomInt(1000, 10000); // $ alert=insecure-random
  text(to, 'Hello, your OTP is: ' + n);
}
export const link = () => `https://shop.example.com/login?token=${randomBytes(9).toString('base64url')}`; // $ alert=insecure-random
export const picture = () => `https://shop.example.com/x.png?t=${Math.random()}`; // ok: no cache keeps it
export const script = () => `/app.js?token=${Date.now()}`; // ok: no cache keeps it
export function announceOther(to: string): void {
  const n = Math.floor(1000 + Math.random() * 9000); // ok: the number of a ticket
  text(to, `You are number ${n}. Your verification code is on the paper.`);
}

export const nodeRef = useRef(Math.random()); // ok: a thing on a page
export const orderRef = useRef(Math.random()); // ok: a thing on a page
export const elementRef = 'el-' + Math.random().toString(36); // ok: a thing on a page
export const reference = Math.random(); // ok: of what, nothing says
export const pointer = { $ref: `#/${Math.random()}`, name: 'x' }; // ok: of a schema
export const linked = { ref: `n${Math.random()}`, label: 'x' }; // ok: of what, nothing says
export const orderReferenceCount = Math.floor(Math.random() * 10); // ok: how many
export const preference = Math.random() > 0.5; // ok: a taste
export const statusOf = { code: 200 + Math.floor(Math.random() * 300) }; // ok: a status
export const delayForOtp = () => Math.random() * 100; // ok: a delay
export const timeOfToken = () => Date.now(); // ok: a time
export const signedFor = (user: string) => createHmac('sha256', process.env.KEY!).update(user + Date.now()).digest('hex'); // ok: nobody has the key
export const goodRef = { paymentReference: randomUUID(), orderRef: randomBytes(8).toString('hex') }; // ok: drawn by the system
export const rowName = () => ({ name: drawn() }); // ok: a name

const keyOf = (payload: string) => createHmac('sha256', process.env.KEY!).update(payload).digest('hex');
export function signUploadToken(file: string) {
  const expiry = Math.floor(Date.now() / 1000) + 3600; // ok: when it ends
  const signature = keyOf(`${file}:${expiry}`);
  return `${expiry}.${signature}`;
}
export function makeUploadToken(file: string) {
  const start = Math.floor(Date.now() / 1000); // $ alert=insecure-random
  return `${file}.${start}`;
}
