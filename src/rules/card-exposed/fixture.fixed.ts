/** Card data that servers answer with, send in the clear and say in errors. */
import axios from 'axios';
import { omit, pick } from 'lodash';
import mongoose, { Schema, type Model } from 'mongoose';

interface Card {
  number: string;
  cvv: string;
  brand: string;
  expiry: string;
}

class StoredCard {
  cardNumber!: string;
  brand!: string;
  expiry!: string;
}

declare const cards: Model<StoredCard>;
declare function load(id: string): Promise<Card>;
declare function maskPan(pan: string): string;
declare const acquirer: { pay(card: Card): Promise<{ id: string; last4: string }> };

const Wallet = mongoose.model('Wallet', new Schema({ holder: String, card: { cvv: String, expiry: String } })); // $ alert=card-stored

interface Incoming {
  params: { id: string };
}

interface Outgoing {
  status(code: number): Outgoing;
  json(body: unknown): void;
  send(body: string): void;
}

// Answers.

export async function one(req: Incoming, res: Outgoing): Promise<void> {
  const card = await load(req.params.id);
  const { number, cvv, ...shown } = card;
  res.json({ card: shown }); // $ alert=card-exposed:error
}

export async function number(req: Incoming, res: Outgoing): Promise<void> {
  const card = await load(req.params.id);
  res.send(maskPan(card.number)); // $ alert=card-exposed
  res.status(200).json({ number: maskPan(card.number), brand: card.brand }); // $ alert=card-exposed
  res.send(`The card ${maskPan(card.number)} is valid`); // $ alert=card-exposed
  res.send(JSON.stringify({ cvv: card.cvv })); // $ alert=card-exposed
  res.json({ number: maskPan(card.number), brand: card.brand }); // ok: masked
  res.json({ last4: card.number.slice(-4), brand: card.brand }); // ok: the last four
  res.json({ valid: card.number.length === 16, hasCode: Boolean(card.cvv) }); // ok: truth values
  res.json(omit(card, ['number', 'cvv'])); // ok: left out
  res.json(pick(card, 'brand', 'expiry')); // ok: not picked
  res.json(await acquirer.pay(card)); // ok: the answer holds the last four
  res.status(400).json({ message: 'The card number is not valid' }); // ok: a text
}

// Rows of tables.

export async function wallets(_req: Incoming, res: Outgoing): Promise<void> {
  const wallets = await Wallet.find().lean();
  res.json(wallets); // $ alert=card-exposed
}

export async function wallet(req: Incoming, res: Outgoing): Promise<void> {
  const wallet = await Wallet.findById(req.params.id);
  res.json({ holder: wallet?.holder }); // ok: the name of the holder
  res.json(await Wallet.countDocuments()); // ok: a count
}

export async function stored(_req: Incoming, res: Outgoing): Promise<void> {
  res.json(await cards.find()); // $ alert=card-exposed
  const all = await cards.find();
  res.json(all.map(({ brand, expiry }) => ({ brand, expiry }))); // ok: neither number nor code
  res.json(all.map((card) => ({ ...card, cardNumber: card.cardNumber.slice(-4) }))); // ok: the last four
  res.json(all.length); // ok: a count
}

// Errors.

export function validate(card: Card): void {
  if (card.number.length < 13) throw new Error(`The card ${maskPan(card.number)} is too short`); // $ alert=card-exposed
  if (card.cvv.length !== 3) throw new TypeError('Not a code: ' + card.cvv); // $ alert=card-exposed
  if (card.expiry === '') throw new Error(`The card ${card.number.slice(-4)} has expired`); // ok: the last four
  if (card.brand === '') throw new Error('The card number is not valid'); // ok: a text
  if (card.brand === '-') throw new RangeError(`The card has ${card.number.length} digits`); // ok: a count
}

// Addresses.

export async function check(card: Card, id: string): Promise<void> {
  await fetch(`https://pay.shop.com/check?pan=${maskPan(card.number)}`); // $ alert=card-exposed
  await axios.get('https://pay.shop.com/check', { params: {} }); // $ alert=card-exposed
  await fetch(`https://pay.shop.com/check/${id}`); // ok: an id
  await fetch(`https://pay.shop.com/check?last4=${card.number.slice(-4)}`); // ok: the last four
}

// In the clear.

const GATEWAY = 'http://pay.shop.com';

export async function pay(card: Card): Promise<void> {
  await fetch('http://pay.shop.com/pay', { method: 'POST', body: JSON.stringify(card) }); // $ alert=card-exposed
  await axios.post(`${GATEWAY}/pay`, { card }); // $ alert=card-exposed
  await axios.post('http://pay.shop.com/pay', { number: card.number }); // $ alert=card-exposed
  await axios({ method: 'post', url: GATEWAY + '/pay', data: { cvv: card.cvv } }); // $ alert=card-exposed
  await fetch('https://pay.shop.com/pay', { method: 'POST', body: JSON.stringify(card) }); // ok: encrypted on its way
  await axios.post('https://pay.shop.com/pay', { card }); // ok: encrypted on its way
  await axios.post('http://localhost:8080/pay', { card }); // ok: the same machine
  await axios.post('http://127.0.0.1/pay', { card }); // ok: the same machine
  await axios.post('http://gateway:8080/pay', { card }); // ok: the same network
  await axios.post('http://10.0.3.7/pay', { card }); // ok: the same network
  await axios.post('http://pay.shop.com/pay', { last4: card.number.slice(-4) }); // ok: the last four
}
