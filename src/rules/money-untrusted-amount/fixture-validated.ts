/** The request says a sum, and it is held against something before it moves. */
import express from 'express';
import Stripe from 'stripe';
import Joi from 'joi';
import { z } from 'zod';
import { IsEnum, IsIn, IsInt, IsPositive, Max, Min } from 'class-validator';
import { Body, Controller, Post } from '@nestjs/common';

const app = express();
const stripe = new Stripe(process.env.STRIPE_KEY!);
declare const prisma: any;
declare const Order: any;
declare const Wallet: any;
declare const db: any;
declare const wallets: any;
declare const createError: (status: number, text: string) => Error;
declare const assert: (condition: boolean, text: string) => void;
const MAX_PAYOUT = 500_000;
const ACCEPTED: ReadonlySet<string> = new Set(['usd', 'eur', 'gbp']);
const SYMBOLS: Record<string, string> = { usd: '$', eur: '€' };

app.post('/refunds/capped', async (req: any, res: any) => {
  const charge = await stripe.charges.retrieve(req.body.charge);
  const rest = charge.amount - charge.amount_refunded;
  await stripe.refunds.create({ charge: charge.id, amount: Math.min(rest, req.body.amount) }); // ok: no more than is left of the charge // $ alert=missing-idempotency
  res.sendStatus(201);
});

app.post('/refunds/asked', async (req: any, res: any) => {
  const { amount, payment: id } = req.body;
  const payment = await prisma.payment.findUnique({ where: { id } });
  if (amount < 1 || payment.amount - payment.refunded < amount) throw createError(400, 'more than was paid');
  await stripe.refunds.create({ payment_intent: payment.intent, amount }); // ok: between nothing and what was paid // $ alert=missing-idempotency
  await prisma.refund.create({ data: { paymentId: id, amount, reason: req.body.reason } }); // ok: between nothing and what was paid
  res.sendStatus(201);
});

app.post('/captures', async (req: any, res: any) => {
  const intent = await stripe.paymentIntents.retrieve(req.body.intent);
  if (req.body.amount > 0 && req.body.amount <= intent.amount_capturable) {
    await stripe.paymentIntents.capture(intent.id, { amount_to_capture: req.body.amount }); // ok: no more than was authorised
    return res.sendStatus(200);
  }
  return res.sendStatus(400);
});

app.post('/pay/same', async (req: any, res: any, next: any) => {
  const order = await Order.findById(req.body.order);
  if (order.total === req.body.total) {
    await stripe.paymentIntents.create({ amount: req.body.total, currency: 'usd' }); // ok: the same as the stored order // $ alert=missing-idempotency
    return res.sendStatus(201);
  }
  return next(createError(409, 'the price has changed'));
});

app.post('/pay/next', async (req: any, res: any, next: any) => {
  const { total } = req.body;
  const order = await Order.findById(req.body.order);
  if (order.total != total) return next(createError(409, 'the price has changed'));
  await Order.create({ user: req.user.id, total }); // ok: compared, however loosely
  return res.sendStatus(201);
});

app.post('/pay/calculated', async (req: any, res: any) => {
  const { items, total } = req.body;
  const products = await prisma.product.findMany({ where: { id: { in: items } } });
  const expected = products.reduce((sum: number, product: any) => sum + product.priceInCents, 0);
  if (expected !== total) throw createError(409, 'the total is wrong');
  await prisma.order.create({ data: { userId: req.user.id, total } }); // ok: compared with what the prices give
  res.sendStatus(201);
});

app.post('/transfers', async (req: any, res: any) => {
  const { to, amount } = req.body;
  if (!Number.isSafeInteger(amount) || amount <= 0) return res.sendStatus(400);
  await prisma.$transaction(async (tx: any) => {
    const from = await tx.account.findUnique({ where: { id: req.user.account } });
    if (from.balance < amount) throw createError(402, 'not enough');
    await tx.account.update({ where: { id: from.id }, data: { balance: { decrement: amount } } }); // ok: its sign and the balance, in one transaction
    await tx.account.update({ where: { id: to }, data: { balance: { increment: amount } } }); // ok: its sign and the balance, in one transaction
    await tx.transfer.create({ data: { from: from.id, to, amount } }); // ok: its sign and the balance, in one transaction
  });
  return res.sendStatus(201);
});

app.post('/transfers/query', async (req: any, res: any) => {
  const { to, amount } = req.body;
  assert(amount > 0, 'the amount must be positive');
  await Wallet.findOneAndUpdate({ user: req.user.id, balance: { $gte: amount } }, { $inc: { balance: -amount } }); // ok: the query asks for the balance
  await Wallet.findOneAndUpdate({ user: to }, { $inc: { balance: amount } }); // ok: asked before
  res.sendStatus(201);
});

app.post('/withdrawals', async (req: any, res: any) => {
  const { amount } = req.body;
  const wallet = await Wallet.findOne({ user: req.user.id });
  const possible = amount >= 100 && amount <= wallet.balance;
  if (!possible) return res.sendStatus(402);
  wallet.balance -= amount; // ok: kept in a variable, and asked
  await wallet.save(); // $ alert=balance-race
  await stripe.payouts.create({ amount, currency: 'usd' }); // ok: kept in a variable, and asked // $ alert=missing-idempotency
  return res.sendStatus(201);
});

app.post('/withdrawals/sql', async (req: any, res: any) => {
  const { amount } = req.body;
  if (amount <= 0) return res.sendStatus(400);
  const { rows } = await db.query('SELECT balance FROM wallets WHERE user_id = $1 FOR UPDATE', [req.user.id]);
  if (rows[0].balance < amount) return res.sendStatus(402);
  await db.query('UPDATE wallets SET balance = balance - $1 WHERE user_id = $2', [amount, req.user.id]); // ok: its sign and the locked balance
  return res.sendStatus(201);
});

app.post('/withdrawals/errors', async (req: any, res: any) => {
  const errors: string[] = [];
  if (req.body.amount <= 0) errors.push('must be positive');
  if (req.body.amount > MAX_PAYOUT) errors.push('too much at once');
  if (errors.length > 0) return res.status(400).json({ errors });
  await wallets.decrement({ user: req.user.id }, 'balance', req.body.amount); // ok: both bounds, noted in a list
  return res.sendStatus(201);
});

app.post('/withdrawals/capped', async (req: any, res: any) => {
  const wallet = await Wallet.findOne({ user: req.user.id });
  await stripe.payouts.create({ amount: Math.max(0, Math.min(req.body.amount, wallet.balance)), currency: 'usd' }); // ok: put between nothing and the balance // $ alert=missing-idempotency
  res.sendStatus(201);
});

// Schemas.

const Payment = z.object({ order: z.string().uuid(), amount: z.number().int().positive().max(1_000_000), currency: z.enum(['usd', 'eur']) });
const Split = z.object({ shares: z.array(z.object({ to: z.string(), amount: z.number().int().min(1).max(100_000) })) });
const Whole = z.object({ amount: z.number().positive().max(1_000_000).int() });
const Payout = Joi.object({ amount: Joi.number().integer().positive().max(MAX_PAYOUT).required() });
const Fare = Joi.object({ amount: Joi.number().integer().min(100).less(90_000).required(), currency: Joi.string().valid('usd', 'eur') });
const Limits = Joi.object().keys({ amount: Joi.number().greater(0).max(90_000) });

app.post('/schemas/zod', async (req: any, res: any) => {
  const parsed = Payment.safeParse(req.body);
  if (!parsed.success) return res.status(400).json(parsed.error);
  await stripe.paymentIntents.create({ amount: parsed.data.amount, currency: 'usd' }); // ok: bounds on both sides // $ alert=missing-idempotency
  return res.sendStatus(201);
});

app.post('/schemas/zod/order', async (req: any, res: any) => {
  const { order: id, amount } = await Payment.parseAsync(req.body);
  const order = await Order.findById(id);
  if (order.due < amount) return res.sendStatus(409);
  await stripe.paymentIntents.create({ amount, currency: order.currency }); // ok: bounds of the schema, and no more than is due // $ alert=missing-idempotency
  return res.sendStatus(201);
});

app.post('/schemas/zod/shares', async (req: any, res: any) => {
  const { shares } = Split.parse(req.body);
  await stripe.charges.create({ amount: Whole.parse(req.body).amount, currency: 'usd' }); // ok: bounds on both sides, in whichever order // $ alert=missing-idempotency
  for (const share of shares) await stripe.transfers.create({ amount: share.amount, currency: 'usd', destination: share.to }); // ok: bounds for each of the list // $ alert=missing-idempotency
  res.sendStatus(201);
});

app.post('/schemas/joi', async (req: any, res: any) => {
  const { value, error } = Payout.validate(req.body);
  if (error) return res.sendStatus(400);
  await stripe.payouts.create({ amount: value.amount, currency: 'usd' }); // ok: bounds on both sides // $ alert=missing-idempotency
  return res.sendStatus(201);
});

app.post('/schemas/joi/attempt', async (req: any, res: any) => {
  const fare = Joi.attempt(req.body, Fare);
  await stripe.charges.create({ amount: fare.amount, currency: 'usd', source: req.body.token }); // ok: bounds on both sides // $ alert=missing-idempotency
  const limits = await Limits.validateAsync(req.body);
  await stripe.charges.create({ amount: limits.amount, currency: 'usd', source: req.body.token }); // ok: bounds on both sides // $ alert=missing-idempotency
  await stripe.charges.create({ amount: 500, currency: fare.currency, source: req.body.token }); // ok: one of two // $ alert=missing-idempotency
  res.sendStatus(201);
});

enum Accepted {
  Dollar = 'usd',
  Euro = 'eur',
}

class PayoutDto {
  @IsInt()
  @Min(1)
  @Max(500_000)
  amount!: number;

  @IsPositive()
  @Max(100)
  tax!: number;

  @Max(100)
  fee!: number;

  @IsIn(['usd', 'eur'])
  currency!: string;

  @IsEnum(Accepted)
  other!: string;
}

@Controller('payouts')
export class Payouts {
  @Post()
  pay(@Body() payout: PayoutDto) {
    return stripe.payouts.create({ amount: payout.amount, currency: 'usd' }); // ok: the decorators of the class have bounds on both sides // $ alert=missing-idempotency
  }

  @Post('tax')
  payTax(@Body() payout: PayoutDto) {
    return stripe.payouts.create({ amount: payout.tax, currency: 'usd' }); // ok: the decorators of the class have bounds on both sides // $ alert=missing-idempotency
  }

  @Post('fee')
  payFee(@Body() payout: PayoutDto) {
    return stripe.payouts.create({ amount: payout.fee, currency: 'usd' }); // $ alert=missing-idempotency alert=money-untrusted-amount
  }

  @Post('currency')
  async payIn(@Body() payout: PayoutDto) {
    await stripe.payouts.create({ amount: 500, currency: payout.currency }); // ok: one of a list // $ alert=missing-idempotency
    await stripe.payouts.create({ amount: 500, currency: payout.other }); // ok: one of an enumeration // $ alert=missing-idempotency
  }

  @Post('order')
  async payOrder(@Body() { order: id, amount }: { order: string; amount: number }) {
    const order = await prisma.order.findUnique({ where: { id } });
    if (order.total !== amount) throw createError(409, 'the price has changed');
    return stripe.paymentIntents.create({ amount, currency: order.currency }); // ok: the same as the stored order // $ alert=missing-idempotency
  }
}

// Currencies.

app.post('/currency/set', async (req: any, res: any) => {
  const currency = ACCEPTED.has(req.body.currency) ? req.body.currency : 'usd';
  await stripe.charges.create({ amount: 500, currency }); // ok: one of a set, or the usual one // $ alert=missing-idempotency
  res.sendStatus(201);
});

app.post('/currency/other', async (req: any, res: any) => {
  const currency = ACCEPTED.has(req.body.currency) ? 'usd' : req.body.currency;
  await stripe.charges.create({ amount: 500, currency }); // $ alert=missing-idempotency alert=money-untrusted-amount
  const either = ACCEPTED.has(req.body.first) ? req.body.first : req.body.second;
  await stripe.charges.create({ amount: 500, currency: either }); // $ alert=missing-idempotency alert=money-untrusted-amount
  res.sendStatus(201);
});

app.post('/currency/compared', async (req: any, res: any) => {
  const order = await Order.findById(req.body.order);
  if (req.body.currency !== order.currency) return res.sendStatus(400);
  await stripe.charges.create({ amount: order.total, currency: req.body.currency }); // ok: that of the order // $ alert=missing-idempotency
  return res.sendStatus(201);
});

app.post('/currency/either', async (req: any, res: any) => {
  const { currency } = req.body;
  if (currency !== 'usd' && currency !== 'eur') return res.sendStatus(400);
  await stripe.charges.create({ amount: 500, currency }); // ok: one of two // $ alert=missing-idempotency
  return res.sendStatus(201);
});

app.post('/currency/enum', async (req: any, res: any) => {
  const { currency } = Payment.parse(req.body);
  await stripe.charges.create({ amount: 500, currency }); // ok: one of the schema // $ alert=missing-idempotency
  res.sendStatus(201);
});

app.post('/currency/keys', async (req: any, res: any) => {
  const { currency } = req.body;
  if (!(currency in SYMBOLS)) return res.sendStatus(400);
  await stripe.charges.create({ amount: 500, currency }); // ok: a key of the table // $ alert=missing-idempotency
  return res.sendStatus(201);
});
