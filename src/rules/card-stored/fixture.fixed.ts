/** Card data that is written into tables: in the clear, masked, encrypted and hashed. */
import { createCipheriv, createHash, createHmac, publicEncrypt, randomBytes, scryptSync, subtle, webcrypto } from 'node:crypto';
import AES from 'crypto-js/aes';
import CryptoJS from 'crypto-js';
import { omit, pick } from 'lodash';
import { omit as without, pick as only } from 'ramda';

interface Card {
  number: string;
  cvv: string;
  expiry: string;
  holder: string;
  track2?: string;
}

interface Table {
  create(row: object): Promise<object>;
  insert(row: object): Promise<object>;
  update(row: object): Promise<object>;
  save(row: object): Promise<object>;
}

declare const Payment: Table;
declare const paymentRepository: Table;
declare const transactions: Table;
declare const key: Buffer;
declare const vault: { tokenize(pan: string): Promise<string>; encrypt(text: string): Promise<string> };
declare function maskCard(card: Card): object;
declare function encryptCvv(cvv: string): string;

// In the clear.

export async function keep(card: Card, orderId: string): Promise<void> {
  await Payment.create({ orderId, cardNumber: maskPan(card.number) }); // $ alert=card-stored:error
  await Payment.create({ orderId }); // $ alert=card-stored:error
  await Payment.create({ orderId, card: { ...card, number: undefined, cvv: undefined, track2: undefined } }); // $ alert=card-stored
  await Payment.create({ ...card, orderId }); // $ alert=card-stored
  await paymentRepository.save({ orderId }); // $ alert=card-stored
  await paymentRepository.insert({ orderId, card: JSON.stringify(card) }); // $ alert=card-stored
  await transactions.update({ note: `paid with ${maskPan(card.number)}` }); // $ alert=card-stored
  const { number, cvv } = card;
  await transactions.insert({ number: maskPan(number), brand: 'visa' }); // $ alert=card-stored
  await transactions.insert({}); // $ alert=card-stored
  await Payment.create({ digits: card.number.replace(/\s/g, '') }); // $ alert=card-stored
  await Payment.create({ encoded: Buffer.from(card.number).toString('base64') }); // $ alert=card-stored
  await Payment.create({ orderId, expiry: card.expiry, holder: card.holder }); // ok: neither number nor code
}

// Masked, or left out.

export async function keepShown(card: Card, orderId: string): Promise<void> {
  await Payment.create({ orderId, last4: card.number.slice(-4), bin: card.number.slice(0, 6) }); // ok: the last four and the first six
  await Payment.create({ orderId, cardNumber: card.number.replace(/\d(?=\d{4})/g, '*') }); // ok: masked
  await Payment.create({ orderId, card: maskCard(card) }); // ok: a function that masks
  await Payment.create({ orderId, token: await vault.tokenize(card.number) }); // ok: a token
  await Payment.create({ orderId, cvvGiven: Boolean(card.cvv), digits: card.number.length }); // ok: a truth value and a length
  const { number, cvv, track2, ...rest } = card;
  await Payment.create({ orderId, ...rest, last4: number.slice(-4), hasCode: cvv !== '' || track2 !== undefined }); // ok: the rest holds neither
  const copy: Partial<Card> = { ...card };
  delete copy.number;
  delete copy.cvv;
  delete copy.track2;
  await Payment.create(copy); // ok: taken out
  await Payment.create(omit(card, ['number', 'cvv', 'track2'])); // ok: left out
  await Payment.create(pick(card, ['expiry', 'holder'])); // ok: not picked
  await Payment.create(without(['number', 'cvv', 'track2'], card)); // ok: left out
  await Payment.create(omit(card, ['cvv', 'track2'])); // $ alert=card-stored
  await Payment.create(pick(card, ['number', 'holder'])); // $ alert=card-stored
  await Payment.create(without(['cvv', 'track2'], card)); // $ alert=card-stored
  await Payment.create(only(['number'], card)); // $ alert=card-stored
  await Payment.create(only(['holder'], card)); // ok: not picked
  await Payment.create({ card: JSON.stringify(card, ['expiry', 'holder']) }); // ok: the list names what is written
  await Payment.create({ card: JSON.stringify(card, (name, value) => (name === 'expiry' ? value : undefined)) }); // ok: a function that hides
}

// Encrypted or hashed: enough for a number, never for a code.

function encrypt(text: string): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return [iv, sealed, cipher.getAuthTag()].map((part) => part.toString('base64')).join('.');
}

function locked(text: string): string {
  const cipher = createCipheriv('aes-256-gcm', key, randomBytes(12));
  return Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]).toString('base64');
}

export async function keepSealed(card: Card, secret: string): Promise<void> {
  const cipher = createCipheriv('aes-256-gcm', key, randomBytes(12));
  await Payment.create({ cardNumber: cipher.update(card.number, 'utf8', 'hex') + cipher.final('hex') }); // ok: encrypted
  await Payment.create({ cvv: cipher.update(card.cvv, 'utf8', 'hex') + cipher.final('hex') }); // $ alert=card-stored
  await Payment.create({ cardNumber: encrypt(card.number) }); // ok: encrypted
  await Payment.create({ cvv: encrypt(card.cvv) }); // $ alert=card-stored
  await Payment.create({ cardNumber: locked(card.number) }); // ok: encrypted
  await Payment.create({ cardNumber: AES.encrypt(card.number, secret).toString() }); // ok: encrypted
  await Payment.create({ cvv: AES.encrypt(card.cvv, secret).toString() }); // $ alert=card-stored
  await Payment.create({ cardNumber: createHmac('sha256', key).update(card.number).digest('hex') }); // ok: a keyed hash
  await Payment.create({ cvv: createHmac('sha256', key).update(card.cvv).digest('hex') }); // $ alert=card-stored
  await Payment.create({ cvv: createHash('sha256').update(card.cvv).digest('hex') }); // $ alert=card-stored
  await Payment.create({ cvv: CryptoJS.HmacSHA256(card.cvv, secret).toString() }); // $ alert=card-stored
  await Payment.create({ check: CryptoJS.SHA256(card.cvv).toString() }); // $ alert=card-stored
  await Payment.create({ check: CryptoJS.SHA512(card.cvv).toString() }); // $ alert=card-stored
  await Payment.create({ cvv: scryptSync(card.cvv, secret, 32).toString('hex') }); // $ alert=card-stored
  await Payment.create({ code: publicEncrypt(secret, Buffer.from(card.cvv)) }); // $ alert=card-stored
  await Payment.create({ code: await vault.encrypt(card.cvv) }); // $ alert=card-stored
  await Payment.create({ cvv: encryptCvv(card.cvv) }); // $ alert=card-stored
  await Payment.create({ track: await vault.encrypt(card.track2 ?? '') }); // $ alert=card-stored
  await Payment.create({ cardNumber: await vault.encrypt(card.number) }); // ok: encrypted
  await Payment.create({ cardNumber: await crypto.subtle.encrypt({ name: 'AES-GCM' }, key as never, new TextEncoder().encode(card.number)) }); // ok: encrypted
  await Payment.create({ code: await crypto.subtle.encrypt({ name: 'AES-GCM' }, key as never, new TextEncoder().encode(card.cvv)) }); // $ alert=card-stored
  await Payment.create({ cardNumber: new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM' }, key as never, new TextEncoder().encode(card.number))) }); // ok: encrypted
  await Payment.create({ code: await subtle.sign('HMAC', key as never, new TextEncoder().encode(card.cvv)) }); // $ alert=card-stored
  await Payment.create({ code: await webcrypto.subtle.sign('HMAC', key as never, new TextEncoder().encode(card.cvv)) }); // $ alert=card-stored
  await Payment.create({ code: await crypto.subtle.sign('HMAC', key as never, new TextEncoder().encode(card.cvv)) }); // $ alert=card-stored
}

/** The last four digits of a card number; the others are hidden. */
function maskPan(pan: unknown): string {
  return String(pan ?? '').replace(/\d(?=(?:\D*\d){4})/g, '*');
}
