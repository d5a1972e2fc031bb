/** What is asked of a sum on its way. */
import express, { Router } from 'express';
import Stripe from 'stripe';
import { z } from 'zod';
import Decimal from 'decimal.js';

const app = express();
const router = Router();
const stripe = new Stripe(process.env.STRIPE_KEY!);
declare const prisma: any;
declare const Order: any;
declare const auth: any;
declare function isAdmin(req: any, res: any, next: () => void): void;
declare function validateAmount(amount: number): void;
const CURRENCIES = ['usd', 'eur'];

app.post('/transfer', async (req: any, res: any) => {
  const amount = Number(req.body.amount); // $ alert=money-float-parse
  const from = await prisma.account.findUnique({ where: { id: req.user.id } });
  if (!amount || amount <= 0) return res.sendStatus(400);
  if (from.balance < amount) return res.sendStatus(402);
  await prisma.account.update({ where: { id: req.user.id }, data: { balance: { decrement: amount } } }); // ok: its sign, and what there is // $ alert=balance-race
  return res.sendStatus(200);
});

app.post('/transfer/backwards', async (req: any, res: any) => {
  const { amount, to } = req.body;
  const from = await prisma.account.findUnique({ where: { id: req.user.id } });
  if (from.balance < amount) return res.sendStatus(402);
  await prisma.account.update({ where: { id: req.user.id }, data: { balance: { decrement: amount } } }); // $ alert=balance-race alert=money-untrusted-amount
  await prisma.account.update({ where: { id: to }, data: { balance: { increment: amount } } }); // $ alert=money-untrusted-amount
  return res.sendStatus(200);
});

app.post('/transfer/overdrawn', async (req: any, res: any) => {
  const { amount } = req.body;
  if (amount <= 0) throw new Error('must be positive');
  await prisma.account.update({ where: { id: req.user.id }, data: { balance: { decrement: amount } } }); // $ alert=money-untrusted-amount
  res.sendStatus(200);
});

app.post('/transfer/around', async (req: any, res: any) => {
  const { amount } = req.body;
  const from = await prisma.account.findUnique({ where: { id: req.user.id } });
  if (amount > 0 && amount <= from.balance) {
    await prisma.account.update({ where: { id: req.user.id }, data: { balance: { decrement: amount } } }); // ok: inside of what is asked // $ alert=balance-race
  }
  res.sendStatus(200);
});

app.post('/transfer/difference', async (req: any, res: any) => {
  const { amount } = req.body;
  const from = await prisma.account.findUnique({ where: { id: req.user.id } });
  if (!(amount > 0)) return res.sendStatus(400);
  if (from.balance - amount < 0) return res.sendStatus(402);
  await prisma.account.update({ where: { id: req.user.id }, data: { balance: { decrement: amount } } }); // ok: what would be left is asked // $ alert=balance-race
  return res.sendStatus(200);
});

app.post('/transfer/query', async (req: any, res: any) => {
  const { amount } = req.body;
  if (amount < 1) return res.sendStatus(400);
  await prisma.account.updateMany({ where: { id: req.user.id, balance: { gte: amount } }, data: { balance: { decrement: amount } } }); // ok: the query asks for the balance
  return res.sendStatus(200);
});

app.post('/transfer/decimal', async (req: any, res: any) => {
  const amount = new Decimal(req.body.amount);
  const from = await prisma.account.findUnique({ where: { id: req.user.id } });
  if (amount.lessThanOrEqualTo(0) || amount.greaterThan(from.balance)) return res.sendStatus(400);
  await prisma.account.update({ where: { id: req.user.id }, data: { balance: { decrement: amount } } }); // ok: asked by the methods of the decimal // $ alert=balance-race
  return res.sendStatus(200);
});

app.post('/transfer/named', async (req: any, res: any) => {
  validateAmount(req.body.amount);
  await prisma.account.update({ where: { id: req.user.id }, data: { balance: { decrement: req.body.amount } } }); // ok: a function that is called so asks
  res.sendStatus(200);
});

app.post('/transfer/service', async (req: any, res: any) => {
  await move(req.user.id, req.body.amount); // ok: asked inside
  await moveUnasked(req.user.id, req.body.amount); // $ alert=money-untrusted-amount
  res.sendStatus(200);
});

async function move(user: string, amount: number) {
  const from = await prisma.account.findUnique({ where: { id: user } });
  if (amount <= 0 || amount > from.balance) throw new Error('not possible');
  return prisma.account.update({ where: { id: user }, data: { balance: { decrement: amount } } }); // $ alert=balance-race
}

async function moveUnasked(user: string, amount: number) {
  return prisma.account.update({ where: { id: user }, data: { balance: { decrement: amount } } });
}

// Compared with what is stored.

app.post('/pay', async (req: any, res: any) => {
  const order = await Order.findById(req.body.orderId);
  if (req.body.amount !== order.total) return res.sendStatus(409);
  await stripe.charges.create({ amount: req.body.amount, currency: 'usd' }); // ok: it is the stored sum // $ alert=missing-idempotency
  return res.sendStatus(200);
});

app.post('/pay/part', async (req: any, res: any) => {
  const order = await Order.findById(req.body.orderId);
  await stripe.refunds.create({ amount: Math.min(order.total, req.body.amount), charge: order.charge }); // ok: no more than was paid // $ alert=missing-idempotency
  const { amount } = req.body;
  if (Math.abs(amount - order.total) > 1) return res.sendStatus(409);
  await stripe.charges.create({ amount, currency: 'usd' }); // ok: hardly differs from the stored sum // $ alert=missing-idempotency
  return res.sendStatus(200);
});

app.post('/pay/positive', async (req: any, res: any) => {
  const { amount } = req.body;
  if (amount <= 0) return res.sendStatus(400);
  await stripe.charges.create({ amount, currency: 'usd' }); // $ alert=missing-idempotency alert=money-untrusted-amount
  await stripe.charges.create({ amount: Math.max(100, req.body.tax), currency: 'usd' }); // $ alert=missing-idempotency alert=money-untrusted-amount
  await stripe.charges.create({ amount: Math.abs(req.body.fee), currency: 'usd' }); // $ alert=missing-idempotency alert=money-untrusted-amount
  return res.sendStatus(200);
});

app.post('/pay/currency', async (req: any, res: any) => {
  const { currency } = req.body;
  if (!CURRENCIES.includes(currency)) return res.sendStatus(400);
  await stripe.charges.create({ amount: 500, currency }); // ok: one of a list // $ alert=missing-idempotency
  return res.sendStatus(200);
});

// Schemas.

const Loose = z.object({ amount: z.number() });
const Strict = z.object({ amount: z.number().positive().max(1000) });
const AtLeast = z.object({ amount: z.number().min(1).lte(1000) });
const Whole = z.object({ amount: z.coerce.number().nonnegative().lt(1000) });
const More = z.object({ amount: z.number().gt(0) });
const MoreOrAs = z.object({ amount: z.number().gte(1) });

app.post('/schemas', async (req: any, res: any) => {
  await stripe.charges.create({ amount: Loose.parse(req.body).amount, currency: 'usd' }); // $ alert=missing-idempotency alert=money-untrusted-amount
  await stripe.charges.create({ amount: Strict.parse(req.body).amount, currency: 'usd' }); // ok: bounds on both sides // $ alert=missing-idempotency
  await stripe.charges.create({ amount: AtLeast.parse(req.body).amount, currency: 'usd' }); // ok: bounds on both sides // $ alert=missing-idempotency
  await stripe.charges.create({ amount: Whole.parse(req.body).amount, currency: 'usd' }); // ok: bounds on both sides // $ alert=missing-idempotency
  res.sendStatus(200);
});

app.post('/donate', async (req: any, res: any) => {
  const { amount } = More.parse(req.body);
  await stripe.charges.create({ amount, currency: 'usd' }); // ok: the donor chooses, and it is positive // $ alert=missing-idempotency
  const other = MoreOrAs.parse(req.body);
  await stripe.charges.create({ amount: other.amount, currency: 'usd' }); // ok: the donor chooses, and it is positive // $ alert=missing-idempotency
  await stripe.charges.create({ amount: req.body.amount, currency: 'usd' }); // $ alert=missing-idempotency alert=money-untrusted-amount
  res.sendStatus(200);
});

// Who may set it.

router.post('/orders/:id/price', auth, isAdmin, async (req: any, res: any) => {
  await Order.updateOne({ _id: req.params.id }, { $set: { total: req.body.total } }); // ok: for administrators
  res.sendStatus(200);
});

app.put('/orders/:id', async (req: any, res: any) => {
  if (req.user.role !== 'admin') return res.sendStatus(403);
  await Order.updateOne({ _id: req.params.id }, { $set: { total: req.body.total } }); // ok: for administrators
  return res.sendStatus(200);
});

app.put('/orders/:id/total', auth, async (req: any, res: any) => {
  await Order.updateOne({ _id: req.params.id }, { $set: { total: req.body.total } }); // $ alert=money-untrusted-amount
  res.sendStatus(200);
});

app.post('/webhook', async (req: any, res: any) => {
  const event = stripe.webhooks.constructEvent(req.rawBody, req.headers['stripe-signature'], process.env.STRIPE_ENDPOINT_SECRET!);
  await Order.updateOne({ _id: event.data.object.metadata.order }, { $set: { total: req.body.total } }); // ok: what was signed was looked at
  res.sendStatus(200);
});
