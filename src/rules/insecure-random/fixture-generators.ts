/** Generators of packages, and draws that reach what nobody may guess through functions, methods, lists and ciphers. */
import { createCipheriv, createHmac, pbkdf2Sync, randomBytes, randomFillSync } from 'node:crypto';
import cuid from 'cuid';
import { randomInt as randomWithin, randomUniform } from 'd3-random';
import oldFaker from 'faker';
import hyperid from 'hyperid';
import jwt from 'jsonwebtoken';
import { random as mathRandom, randomInt as mathInt } from 'mathjs';
import { Random, integer } from 'random-js';
import randomBetween from 'random-int';
import seedrandom from 'seedrandom';
import { uid } from 'uid';
import voucherCodes from 'voucher-code-generator';

declare function useState<T>(first: T | (() => T)): [T, (next: T) => void];

const ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const random = new Random();
const seeded = seedrandom('shop');
const nextId = hyperid();

// --- packages ---

export const inviteToken = cuid(); // $ alert=insecure-random
export const resetCode = cuid.slug(); // $ alert=insecure-random
export const sessionToken = nextId(); // $ alert=insecure-random
export const apiKey = uid(32); // $ alert=insecure-random
export const otp = random.integer(100000, 999999); // $ alert=insecure-random
export const accessToken = random.string(32); // $ alert=insecure-random
export const csrfToken = random.hex(32); // $ alert=insecure-random
export const sessionId = random.uuid4(); // $ alert=insecure-random
export const pin = random.pick(['1111', '2222', '3333']); // $ alert=insecure-random
export const loginCode = integer(100000, 999999)(seeded); // $ alert=insecure-random
export const smsCode = Math.floor(seeded() * 1e6); // $ alert=insecure-random
export const backupCode = seeded.int32().toString(16); // $ alert=insecure-random
export const recoveryCode = seeded.double() * 1e9; // $ alert=insecure-random
export const authCode = seeded.quick().toString(36); // $ alert=insecure-random
export const verificationCode = randomBetween(100000, 999999); // $ alert=insecure-random
export const giftCardCode = voucherCodes.generate({ length: 8, count: 1 })[0]; // $ alert=insecure-random
export const accountNumber = oldFaker.finance.account(10); // $ alert=insecure-random
export const temporaryPassword = oldFaker.internet.password(); // $ alert=insecure-random
export const webhookSecret = oldFaker.random.alphaNumeric(32); // $ alert=insecure-random
export const inviteCode = oldFaker.datatype.number(999999); // $ alert=insecure-random
export const securityPin = Math.floor(randomUniform(1000, 9999)()); // $ alert=insecure-random
export const atmPin = randomWithin(1000, 9999)(); // $ alert=insecure-random
export const mfaSecret = mathRandom().toString(36); // $ alert=insecure-random
export const mfaCode = mathInt(100000, 999999); // $ alert=insecure-random

// --- functions and methods of the project ---

class Text {
  drawn(length: number): string {
    let text = '';
    for (let i = 0; i < length; i++) text += ALPHABET.charAt(Math.floor(Math.random() * ALPHABET.length));
    return text;
  }

  static digits(length: number): string {
    let text = '';
    for (let i = 0; i < length; i++) text += String(Math.floor(Math.random() * 10));
    return text;
  }
}

const text = new Text();
export const refreshToken = text.drawn(32); // $ alert=insecure-random
export const loginOtp = Text.digits(6); // $ alert=insecure-random

export function voucherCode(): string {
  const signs: string[] = [];
  for (let i = 0; i < 10; i++) signs.push(ALPHABET[Math.floor(Math.random() * ALPHABET.length)]!); // $ alert=insecure-random
  return signs.join('');
}

export function newSecret(): string {
  const signs: string[] = [];
  for (let i = 0; i < 10; i++) signs[i] = ALPHABET[(Math.random() * 32) | 0]!; // $ alert=insecure-random
  return signs.join('');
}

export const newSessionId = () => 'xxxx-xxxx'.replace(/x/g, () => Math.floor(Math.random() * 16).toString(16)); // $ alert=insecure-random
export const passwordBetween = (min: number, max: number) => Math.floor(Math.random() * (max - min + 1)) + min; // ok: a number between two
export const pinBetween = (min: number, max: number) => ({ pin: Math.floor(Math.random() * (max - min + 1)) + min }); // $ alert=insecure-random
export const pinOfFour = () => ({ pin: Math.ceil(Math.random() * 9999) }); // $ alert=insecure-random
export const stateHandle = () => Math.random().toString(36).substring(2, 15) + Math.random().toString(36).substring(2, 15) + Date.now().toString(36); // $ alert=insecure-random
export const withDefault = (token = Math.random().toString(36).slice(2)) => token; // $ alert=insecure-random

export function Checkout() {
  const [loginNonce] = useState(() => Math.random().toString(36)); // $ alert=insecure-random
  return loginNonce;
}

// --- what a cipher, a derivation or a signature is handed ---

export const sealed = (key: Buffer) => createCipheriv('aes-256-cbc', key, Math.random().toString(36).slice(2, 18)); // $ alert=insecure-random alert=unauthenticated-encryption
export const derived = (input: string) => pbkdf2Sync(input, String(Math.random()), 600_000, 32, 'sha512'); // $ alert=insecure-random
export const issued = (subject: string) => jwt.sign({ subject }, Math.random().toString(36), { algorithm: 'HS256', expiresIn: '5m' }); // $ alert=insecure-random
export const tagged = (body: string) => createHmac('sha256', Text.digits(40)).update(body).digest('hex'); // $ alert=insecure-random

// --- made for secrets, or no secret ---

export const safeIv = (key: Buffer) => createCipheriv('aes-256-cbc', key, randomBytes(16)); // ok: randomBytes // $ alert=unauthenticated-encryption
export const safeKey = randomFillSync(Buffer.alloc(32)); // ok: randomFillSync
export const mixedToken = randomBytes(16).toString('hex') + Math.random().toString(36); // ok: what stands beside it cannot be guessed
export const rowId = cuid(); // ok: the id of a row
export const elementName = uid(); // ok: the name of an element
export const sampled = seeded() < 0.1; // ok: a sample
export const distance = randomUniform(0, 1)(); // ok: a simulation
export const colour = random.pick(['red', 'green']); // ok: one of two
export const shipment = nextId(); // ok: a number of a shipment
export const made = oldFaker.name.findName(); // ok: a made-up name
export const captchaSum = Math.floor(Math.random() * 10) + Math.floor(Math.random() * 10); // ok: shown to whoever solves it
export const fileName = `${Text.digits(8)}.pdf`; // ok: the name of a file
export const invoiceNumber = randomBetween(1000, 9999); // ok: no secret
export const bucket = Math.random() < 0.5 ? 'a' : 'b'; // ok: an experiment
export const requestId = text.drawn(8); // ok: names a request in a log
