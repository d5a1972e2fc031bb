/** Those who set prices, give refunds and enter payments: administrators, sellers, merchants. */
import express, { Router } from 'express';
import Stripe from 'stripe';
import { Body, Controller, Patch, Post, SetMetadata, UseGuards } from '@nestjs/common';

const app = express();
const router = Router();
const stripe = new Stripe(process.env.STRIPE_KEY!);
declare const prisma: any;
declare const Order: any;
declare const Product: any;
declare const Course: any;
declare const AdminGuard: any;
declare const authenticate: any;
declare const requireRole: (role: string) => any;
declare const restrictTo: (...roles: string[]) => any;
const Roles = (...roles: string[]): any => SetMetadata('roles', roles);

router.post('/admin/refunds', authenticate, async (req: any, res: any) => {
  await stripe.refunds.create({ payment_intent: req.body.intent, amount: req.body.amount }); // ok: the route is for administrators // $ alert=missing-idempotency
  res.sendStatus(201);
});

router.patch('/orders/:id', authenticate, requireRole('support'), async (req: any, res: any) => {
  await Order.findByIdAndUpdate(req.params.id, { $set: { total: req.body.total } }); // ok: the guard asks who it is
  res.sendStatus(200);
});

router.post('/payments/manual', authenticate, restrictTo('accountant'), async (req: any, res: any) => {
  await prisma.payment.create({ data: { orderId: req.body.order, amount: req.body.amount, method: 'cash' } }); // ok: the guard asks who it is
  res.sendStatus(201);
});

router.post('/seller/offers', authenticate, async (req: any, res: any) => {
  await stripe.prices.create({ unit_amount: req.body.price, currency: 'usd', product: req.body.product }); // ok: sellers set their prices
  res.sendStatus(201);
});

app.put('/wallets/:id', async (req: any, res: any) => {
  if (!req.user.isAdmin) return res.sendStatus(403);
  await prisma.wallet.update({ where: { id: req.params.id }, data: { balance: req.body.balance } }); // ok: who it is, is asked inside
  return res.sendStatus(200);
});

app.post('/payouts', async (req: any, res: any) => {
  if (!req.user.permissions.includes('payouts')) return res.sendStatus(403);
  await stripe.payouts.create({ amount: req.body.amount, currency: 'usd' }); // ok: what he may do, is asked inside // $ alert=missing-idempotency
  return res.sendStatus(201);
});

export async function adminAdjustBalance(req: any, res: any) {
  await prisma.account.update({ where: { id: req.body.account }, data: { balance: { increment: req.body.amount } } }); // ok: the name says for whom it is
  res.sendStatus(200);
}

export async function merchantCharge(req: any, res: any) {
  await stripe.charges.create({ amount: req.body.amount, currency: 'usd', source: req.body.source }); // ok: the merchant charges what he sells // $ alert=missing-idempotency
  res.sendStatus(201);
}

@Controller('orders')
@UseGuards(AdminGuard)
export class OrdersOfAll {
  @Patch(':id')
  setTotal(@Body() body: { id: string; total: number }) {
    return prisma.order.update({ where: { id: body.id }, data: { total: body.total } }); // ok: the guard of the class
  }
}

@Controller('refunds')
export class RefundsOfAll {
  @Post()
  @Roles('support')
  refund(@Body() body: { intent: string; amount: number }) {
    return stripe.refunds.create({ payment_intent: body.intent, amount: body.amount }); // ok: the decorator of the method // $ alert=missing-idempotency
  }
}

app.post('/withdrawals', authenticate, async (req: any, res: any) => {
  // if (!req.user.isAdmin) return res.sendStatus(403);
  // The signature was looked at by stripe.webhooks.constructEvent before.
  await stripe.payouts.create({ amount: req.body.amount, currency: 'usd' }); // $ alert=missing-idempotency alert=money-untrusted-amount
  res.sendStatus(201);
});

// Prices of what is sold: no money moves, and who sells it says what it costs.

app.post('/products', async (req: any, res: any) => {
  const product = await Product.create({ ...req.body, owner: req.user.id }); // ok: a price list
  await prisma.product.update({ where: { id: product.id }, data: { price: req.body.price, salePrice: req.body.salePrice } }); // ok: a price list
  await Course.findByIdAndUpdate(req.params.id, { title: req.body.title, fee: req.body.fee }); // ok: a price list
  res.json(product);
});
