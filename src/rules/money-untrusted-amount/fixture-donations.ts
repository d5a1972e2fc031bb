/** Who pays chooses how much: donations, tips, top-ups and bids, of which it is only asked that they are positive. */
import express from 'express';
import Stripe from 'stripe';
import { z } from 'zod';

const app = express();
const stripe = new Stripe(process.env.STRIPE_KEY!);
declare const prisma: any;
declare const razorpay: any;
declare const Campaign: any;
const Gift = z.object({ amount: z.number().int().positive(), message: z.string().max(500) });

app.post('/donations', async (req: any, res: any) => {
  const { amount } = req.body;
  if (!Number.isInteger(amount) || amount <= 0) return res.sendStatus(400);
  const intent = await stripe.paymentIntents.create({ amount, currency: 'usd' }); // ok: the donor chooses // $ alert=missing-idempotency
  await prisma.donation.create({ data: { amount, message: req.body.message, intent: intent.id } }); // ok: the donor chooses
  return res.sendStatus(201);
});

app.post('/campaigns/:id/contribute', async (req: any, res: any) => {
  const campaign = await Campaign.findById(req.params.id);
  if (!(req.body.amount >= 100)) return res.sendStatus(400);
  await stripe.paymentIntents.create({ amount: req.body.amount, currency: campaign.currency, metadata: { campaign: campaign.id } }); // ok: the backer chooses // $ alert=missing-idempotency
  return res.sendStatus(201);
});

app.post('/orders/:id/tip', async (req: any, res: any) => {
  if (req.body.amount < 50) return res.status(400).json({ error: 'too little' });
  await stripe.charges.create({ amount: req.body.amount, currency: 'usd', source: req.body.token }); // ok: the guest chooses // $ alert=missing-idempotency
  return res.sendStatus(201);
});

export async function topUpWallet(req: any, res: any) {
  const { amount } = req.body;
  if (amount < 500) throw new Error('at least five euros');
  const order = await razorpay.orders.create({ amount, currency: 'INR' }); // ok: who tops up chooses
  res.json(order);
}

export async function giveGift(req: any, res: any) {
  const { amount, message } = Gift.parse(req.body);
  await stripe.checkout.sessions.create({ mode: 'payment', line_items: [{ price_data: { currency: 'usd', unit_amount: amount, product_data: { name: message } }, quantity: 1 }] }); // ok: who gives chooses
  res.sendStatus(201);
}

export async function sponsorProject(formData: FormData) {
  'use server';
  const cents = Number(formData.get('cents')); // a whole number of cents
  if (!Number.isInteger(cents) || cents < 100) return { error: 'at least one euro' };
  const session = await stripe.paymentIntents.create({ amount: cents, currency: 'eur' }); // ok: the sponsor chooses // $ alert=missing-idempotency
  return { secret: session.client_secret };
}
