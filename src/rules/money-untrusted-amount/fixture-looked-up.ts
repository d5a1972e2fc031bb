/** Only ids and quantities come from the request: the sums are read from the database, the cart, a table of prices or the settings. */
import express from 'express';
import Stripe from 'stripe';
import { z } from 'zod';

const app = express();
const stripe = new Stripe(process.env.STRIPE_KEY!);
declare const prisma: any;
declare const Order: any;
declare const Course: any;
declare const Booking: any;
declare const carts: { of(user: string): Promise<{ lines: { priceInCents: number; quantity: number }[]; currency: string }> };
declare const db: any;
declare const redis: any;
declare const config: { readonly listingFeeInCents: number; readonly currency: string };
declare const PLANS: ReadonlyMap<string, { readonly cents: number }>;
declare function nightlyRateInCents(room: string): Promise<number>;

const CREDIT_PACKS = { small: { cents: 500, credits: 50 }, large: { cents: 1900, credits: 250 } } as const;
const SEAT_IN_CENTS = 1200;
const Quantity = z.object({ productId: z.string(), quantity: z.number().int().min(1).max(20) });

app.post('/checkout/order', async (req: any, res: any) => {
  const order = await prisma.order.findFirst({ where: { id: req.body.orderId, userId: req.user.id } });
  const intent = await stripe.paymentIntents.create({ amount: order.totalInCents, currency: order.currency }); // ok: the stored order // $ alert=missing-idempotency
  await prisma.payment.create({ data: { orderId: order.id, intent: intent.id, amount: order.totalInCents } }); // ok: the stored order
  res.json({ secret: intent.client_secret });
});

app.post('/checkout/product', async (req: any, res: any) => {
  const { productId, quantity } = Quantity.parse(req.body);
  const product = await prisma.product.findUnique({ where: { id: productId } });
  const amount = product.priceInCents * quantity;
  await stripe.paymentIntents.create({ amount, currency: 'eur' }); // ok: a stored price, times a quantity in bounds // $ alert=missing-idempotency
  await prisma.order.create({ data: { productId, quantity, totalInCents: amount } }); // ok: a stored price, times a quantity in bounds
  res.sendStatus(201);
});

app.post('/checkout/cart', async (req: any, res: any) => {
  const cart = await carts.of(req.user.id);
  const amount = cart.lines.reduce((sum, line) => sum + line.priceInCents * line.quantity, 0);
  await stripe.charges.create({ amount, currency: cart.currency, source: req.body.token }); // ok: summed over the stored cart // $ alert=missing-idempotency
  await Order.create({ user: req.user.id, address: req.body.address, totalInCents: amount }); // ok: summed over the stored cart
  res.sendStatus(201);
});

app.post('/checkout/lines', async (req: any, res: any) => {
  const products = await prisma.product.findMany({ where: { id: { in: req.body.items.map((item: any) => item.id) } } });
  const line_items = products.map((product: any) => ({ price_data: { currency: 'eur', unit_amount: product.priceInCents }, quantity: 1 }));
  await stripe.checkout.sessions.create({ mode: 'payment', line_items }); // ok: what the database gave for the ids
  const prices = new Map<string, number>(products.map((product: any) => [product.id, product.priceInCents]));
  const amount = prices.get(req.body.items[0].id) ?? 0;
  await stripe.paymentIntents.create({ amount, currency: 'eur' }); // ok: the id only chooses among stored prices // $ alert=missing-idempotency
  res.sendStatus(201);
});

app.post('/subscribe', async (req: any, res: any) => {
  const plan = PLANS.get(req.body.plan);
  if (!plan) return res.sendStatus(404);
  await stripe.charges.create({ amount: plan.cents, currency: 'usd', source: req.body.token }); // ok: the table of the plans // $ alert=missing-idempotency
  await stripe.subscriptions.create({ customer: req.user.customer, items: [{ price: req.body.priceId }] }); // ok: the provider keeps the price
  return res.sendStatus(201);
});

app.post('/credits', async (req: any, res: any) => {
  const pack = req.body.pack === 'large' ? CREDIT_PACKS.large : CREDIT_PACKS.small;
  await stripe.charges.create({ amount: pack.cents, currency: 'usd', source: req.body.token }); // ok: one of two constants // $ alert=missing-idempotency
  await prisma.wallet.update({ where: { userId: req.user.id }, data: { credits: { increment: pack.credits } } }); // ok: one of two constants
  res.sendStatus(201);
});

app.post('/listings', async (req: any, res: any) => {
  await stripe.charges.create({ amount: config.listingFeeInCents, currency: config.currency, source: req.body.token }); // ok: the settings // $ alert=missing-idempotency
  await Order.create({ ...req.body, user: req.user.id, total: config.listingFeeInCents }); // ok: the settings are written after what was sent
  res.sendStatus(201);
});

app.post('/seats', async (req: any, res: any) => {
  const seats = Math.min(Math.max(1, req.body.seats), 10);
  await stripe.charges.create({ amount: SEAT_IN_CENTS * seats, currency: 'usd', source: req.body.token }); // ok: a constant, times a number in bounds // $ alert=missing-idempotency
  await Booking.create({ user: req.user.id, seats, total: SEAT_IN_CENTS * seats }); // ok: a constant, times a number in bounds
  res.sendStatus(201);
});

app.post('/rooms/:room/bookings', async (req: any, res: any) => {
  const { nights, guests } = req.body;
  if (nights < 1 || nights > 30) return res.sendStatus(400);
  const total = (await nightlyRateInCents(req.params.room)) * nights;
  await Booking.create({ room: req.params.room, guests, nights, total }); // ok: the rate is looked up, the nights are counted
  return res.sendStatus(201);
});

app.post('/courses/:id/enrol', async (req: any, res: any) => {
  const course = await Course.findById(req.params.id).select('title fee').lean();
  const payment = { user: req.user.id, course: course._id, amount: course.fee, method: req.body.method };
  await db.collection('payments').insertOne(payment); // ok: the stored fee
  await db.query('INSERT INTO payments (user_id, course_id, amount) VALUES ($1, $2, $3)', [req.user.id, req.params.id, course.fee]); // ok: the stored fee
  await db.query('INSERT INTO payments (user_id, course_id, amount) SELECT $1, id, fee FROM courses WHERE id = $2', [req.user.id, req.params.id]); // ok: the database looks it up
  res.sendStatus(201);
});

app.post('/reserve/:token', async (req: any, res: any) => {
  const reserved = JSON.parse(await redis.get(`reservation:${req.params.token}`));
  await stripe.paymentIntents.create({ amount: reserved.amount, currency: reserved.currency }); // ok: kept by the server, under a token // $ alert=missing-idempotency
  await stripe.paymentIntents.create({ amount: req.session.cart.amount, currency: 'usd' }); // ok: the session is kept by the server // $ alert=missing-idempotency
  res.sendStatus(201);
});

app.post('/intents/:id/confirm', async (req: any, res: any) => {
  const intent = await stripe.paymentIntents.retrieve(req.params.id);
  await prisma.payment.create({ data: { intent: intent.id, amount: intent.amount_received, currency: intent.currency } }); // ok: the provider was asked
  await stripe.paymentIntents.capture(req.params.id, { amount_to_capture: intent.amount }); // ok: the provider was asked
  res.sendStatus(201);
});

app.post('/refunds', async (req: any, res: any) => {
  const payment = await prisma.payment.findUnique({ where: { intent: req.body.intent } });
  await stripe.refunds.create({ payment_intent: payment.intent, amount: payment.amount - payment.refunded }); // ok: what is left of the stored payment // $ alert=missing-idempotency
  await stripe.refunds.create({ payment_intent: payment.intent, reason: req.body.reason }); // ok: all of it // $ alert=missing-idempotency
  await prisma.refund.create({ data: { paymentId: payment.id, amount: payment.amount, reason: req.body.reason } }); // ok: the stored payment
  res.sendStatus(201);
});

app.post('/auctions/:id/close', async (req: any, res: any) => {
  const highest = await prisma.offer.findFirst({ where: { auctionId: req.params.id }, orderBy: { amount: 'desc' } });
  await stripe.transfers.create({ amount: highest.amount, currency: 'usd', destination: highest.auction.account }); // ok: the highest stored offer // $ alert=missing-idempotency
  res.sendStatus(200);
});

app.post('/coupons/:code', async (req: any, res: any) => {
  const [order, coupon] = await Promise.all([Order.findById(req.body.order), prisma.coupon.findUnique({ where: { code: req.params.code } })]);
  order.total = order.subtotalInCents - coupon.discountInCents; // ok: both are stored
  await order.save();
  res.json({ total: order.total });
});
