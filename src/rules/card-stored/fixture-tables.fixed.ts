/** Tables of any rows, by how they are spelled, whatever writes them. */
import { PrismaClient } from '@prisma/client';
import { addDoc, collection, doc, setDoc, updateDoc } from 'firebase/firestore';
import { push, ref, set } from 'firebase/database';
import knex from 'knex';
import mongoose, { Schema } from 'mongoose';
import { Member } from './fixture-servers';

interface Card {
  number: string;
  cvv: string;
  expiry: string;
  brand: string;
}
declare const prisma: any;
declare const supabase: any;
declare const db: any;
declare const stripe: any;
declare const gateway: any;
declare const CardEntity: any;
declare const realm: any;

const CardModel = mongoose.model('Card', new Schema({ number: String, cvv: String })); // $ alert=card-stored alert=card-stored
const Visit = mongoose.model('Visit', new Schema({ number: String }));

export async function byMongoose(card: Card): Promise<void> {
  await new CardModel({ number: maskPan(card.number), expiry: card.expiry }).save(); // $ alert=card-stored
  await CardModel.create({ number: maskPan(card.number), expiry: card.expiry }); // $ alert=card-stored
  await CardModel.insertMany([{ cvv: card.cvv }]); // $ alert=card-stored
  await CardModel.findOneAndUpdate({ id: 1 }, { $set: { number: maskPan(card.number) } }); // $ alert=card-stored
  await Visit.create({ cardNumber: maskPan(card.number) }); // $ alert=card-stored
  await Visit.updateOne({ id: 1 }, {}); // $ alert=card-stored
  await CardModel.create({ last4: card.number.slice(-4), brand: card.brand }); // ok: last four and brand
  await CardModel.findOne({ number: card.number }); // ok: nothing is kept
  await CardModel.findOneAndUpdate({ number: card.number }, { $set: { brand: card.brand } }); // ok: what is looked for is not written
  await Visit.deleteOne({ cardNumber: card.number }); // ok: nothing is kept
}

export async function byPrisma(card: Card, service: { prisma: PrismaClient }): Promise<void> {
  await prisma.card.create({ data: { number: maskPan(card.number), expiry: card.expiry } }); // $ alert=card-stored
  await service.prisma.savedCard.upsert({ where: { id: 1 }, create: {}, update: {} }); // $ alert=card-stored
  await prisma.card.update({ where: { id: 1 }, data: { number: maskPan(card.number) } }); // $ alert=card-stored
  await prisma.card.createMany({ data: [{ number: card.number }] }); // $ alert=card-stored
  await prisma.card.update({ where: { number: card.number }, data: { brand: card.brand } }); // ok: what is looked for is not written
  await prisma.card.create({ data: { brand: card.brand, last4: card.number.slice(-4) } }); // ok: last four and brand
  await prisma.card.findMany({ where: { number: card.number } }); // ok: nothing is kept
}

export async function byOthers(card: Card, repos: Record<string, any>): Promise<void> {
  const table = knex({ client: 'pg' });
  await table('cards').insert({ number: maskPan(card.number), expiry: card.expiry }); // $ alert=card-stored
  await supabase.from('cards').insert({ number: maskPan(card.number) }); // $ alert=card-stored
  await supabase.from('cards').upsert([{ cvv: card.cvv }]); // $ alert=card-stored
  await db.collection('cards').insertOne({ number: maskPan(card.number) }); // $ alert=card-stored
  await db.collection('cards').add({}); // $ alert=card-stored
  await db.collection('cards').doc('1').set({ number: maskPan(card.number) }); // $ alert=card-stored
  await db.cards.put({ number: maskPan(card.number) }); // $ alert=card-stored
  const { number, cvv, ...shown } = card;
  await repos.cardRepository.save(shown); // $ alert=card-stored
  await repos.repo.save({ cardNumber: maskPan(card.number) }); // $ alert=card-stored
  await repos.em.persistAndFlush({ cardNumber: maskPan(card.number) }); // $ alert=card-stored
  new CardEntity({ number: maskPan(card.number), expiry: card.expiry }); // $ alert=card-stored
  await repos.visits.bulkWrite([{ insertOne: { document: { cardNumber: card.number } } }]); // $ alert=card-stored
  await repos.visits.bulkCreate([{ cvv: card.cvv }]); // $ alert=card-stored
  repos.batch.set('cards/1', { number: maskPan(card.number) }); // $ alert=card-stored
  realm.create('Card', { number: maskPan(card.number) }); // $ alert=card-stored
  await Member.create({ cardNumber: maskPan(card.number) }); // $ alert=card-stored
  await repos.cardRepository.patchAndFetchById(1, {}); // $ alert=card-stored
  await table('cards').where({ number: card.number }).first(); // ok: nothing is kept
  await table('cards').insert({ brand: card.brand }); // ok: a brand
  await db.collection('cards').deleteOne({ number: card.number }); // ok: nothing is kept
  await repos.cardRepository.findOne({ where: { number: card.number } }); // ok: nothing is kept
  await supabase.from('cards').select('id').eq('number', card.number); // ok: nothing is kept
}

export async function inFirebase(card: Card, store: any): Promise<void> {
  await setDoc(doc(store, 'cards', '1'), { number: maskPan(card.number) }); // $ alert=card-stored
  await addDoc(collection(store, 'cards'), {}); // $ alert=card-stored
  await updateDoc(doc(store, 'cards', '1'), 'number', maskPan(card.number)); // $ alert=card-stored
  await set(ref(store, 'cards/1'), { number: maskPan(card.number) }); // $ alert=card-stored
  await push(ref(store, 'cards'), {}); // $ alert=card-stored
  await setDoc(doc(store, 'cards', '1'), { brand: card.brand }); // ok: a brand
  await push(ref(store, 'cards'), { last4: card.number.slice(-4) }); // ok: last four
}

export async function bySql(card: Card, pool: any): Promise<void> {
  await pool.query('INSERT INTO cards (number, cvv) VALUES ($1, $2)', [card.number, card.cvv]); // $ alert=card-stored
  await pool.query('UPDATE cards SET number = ? WHERE id = ?', [card.number, 1]); // $ alert=card-stored
  await pool.query('SELECT id FROM cards WHERE number = $1', [card.number]); // ok: nothing is kept
  await pool.query('INSERT INTO cards (last4) VALUES ($1)', [card.number.slice(-4)]); // ok: last four
}

// Services of payments are no tables: their lists are called like the rows of one.

export async function byProviders(card: Card): Promise<void> {
  await stripe.paymentMethods.create({ type: 'card', card: { number: card.number, cvc: card.cvv } }); // ok: sent to the provider
  await stripe.tokens.create({ card: { number: card.number, cvc: card.cvv } }); // ok: sent to the provider
  await gateway.creditCard.create({ number: card.number, cvv: card.cvv }); // ok: sent to the provider
  const numbers = new Set<string>();
  numbers.add(card.number); // ok: in memory
  const byNumber = new Map<string, Card>();
  byNumber.set(card.number, card); // ok: in memory
}

/** The last four digits of a card number; the others are hidden. */
function maskPan(pan: unknown): string {
  return String(pan ?? '').replace(/\d(?=(?:\D*\d){4})/g, '*');
}
