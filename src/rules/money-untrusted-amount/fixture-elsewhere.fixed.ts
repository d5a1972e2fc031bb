/** A sum of a request that goes somewhere else, and other things of a request that are no money. */
import express from 'express';
import Stripe from 'stripe';

const app = express();
const stripe = new Stripe(process.env.STRIPE_KEY!);
declare const prisma: any;
declare const Order: any;
declare const Payment: any;
declare const Wallet: any;
declare const Review: any;
declare const db: any;
declare const mailer: any;
declare const logger: { info(...texts: unknown[]): void };
declare const analytics: any;
declare const knex: any;
declare const format: (cents: number, currency: string) => string;

// Shown, logged, counted.

app.get('/preview', (req: any, res: any) => {
  const { amount, currency } = req.query;
  res.json({ amount, currency, total: amount }); // ok: the answer
  res.render('checkout', { price: req.query.price, total: req.query.total }); // ok: a page
  res.send(`You are about to pay ${format(amount, currency)}`); // ok: a text
  res.redirect(`/pay?amount=${encodeURIComponent(amount)}`); // ok: an address
  res.cookie('amount', amount); // ok: a cookie of his own
});

app.post('/attempts', async (req: any, res: any) => {
  logger.info('payment wanted', req.body.amount, req.body.currency); // ok: a line of the log
  analytics.track('checkout', { value: req.body.total, currency: req.body.currency }); // ok: statistics
  await mailer.sendMail({ to: req.user.email, subject: 'Your order', text: `Total: ${req.body.total}` }); // ok: a letter
  await prisma.auditLog.create({ data: { action: 'checkout', amount: req.body.amount } }); // ok: no table of money
  await db.collection('searches').insertOne({ maxPrice: req.body.maxPrice, user: req.user.id }); // ok: no table of money
  res.sendStatus(202);
});

// Searched, sorted, counted in pages.

app.get('/orders', async (req: any, res: any) => {
  const { min, max, price, page, limit } = req.query;
  await prisma.order.findMany({ where: { total: { gte: min, lte: max } }, take: limit, skip: page }); // ok: looked for
  await Order.find({ total: { $gt: min, $lt: max } }).limit(limit); // ok: looked for
  await Order.countDocuments({ amount: req.query.amount }); // ok: counted
  await Payment.aggregate([{ $match: { amount: { $gte: price } } }, { $group: { _id: '$user', total: { $sum: '$amount' } } }]); // ok: looked for
  await knex('orders').where('total', '>', min).andWhere({ currency: req.query.currency }).select('id'); // ok: looked for
  await db.query('SELECT id, total FROM orders WHERE total BETWEEN $1 AND $2', [min, max]); // ok: looked for
  await stripe.charges.list({ limit, created: { gte: req.query.since } }); // ok: listed
  await Payment.deleteMany({ amount: req.query.amount, user: req.user.id }); // ok: what is deleted is looked for
  res.sendStatus(200);
});

// Written, and no money.

app.patch('/orders/:id', async (req: any, res: any) => {
  const { id } = req.params;
  await Order.findByIdAndUpdate(id, { shippingAddress: req.body.shippingAddress, phone: req.body.phone }); // ok: an address
  await Order.findByIdAndUpdate(id, { quantity: req.body.quantity, size: req.body.size }); // ok: how many
  await Order.updateOne({ _id: id, total: req.body.total }, { $set: { seen: true } }); // ok: the sum is looked for
  await prisma.order.update({ where: { id }, data: { deliverAt: req.body.deliverAt, comment: req.body.comment } }); // ok: when
  await prisma.order.update({ where: { id }, data: { status: req.body.status } }); // ok: how far it is
  await Review.create({ order: id, rating: req.body.rating, text: req.body.text }); // ok: stars
  await db.query('UPDATE orders SET note = $1, updated_at = now() WHERE id = $2', [req.body.note, id]); // ok: a note
  await prisma.user.update({ where: { id: req.user.id }, data: { name: req.body.name, pageSize: req.body.pageSize } }); // ok: settings
  await Wallet.updateOne({ user: req.user.id }, { $set: { label: req.body.label, color: req.body.color } }); // ok: what it is called
  res.sendStatus(200);
});

app.post('/customers', async (req: any, res: any) => {
  const customer = await stripe.customers.create({ email: req.body.email, name: req.body.name }); // ok: nobody is charged
  await stripe.paymentMethods.attach(req.body.method, { customer: customer.id }); // ok: a card, no sum
  await stripe.setupIntents.create({ customer: customer.id, usage: req.body.usage }); // ok: a card, no sum
  await stripe.paymentIntents.update(req.body.intent, { description: `wanted: ${req.body.amount}`, metadata: { total: req.body.total } }); // ok: a description
  await stripe.charges.create({ amount: 1999, currency: 'usd', description: req.body.amount, source: req.body.token }); // ok: a description // $ alert=missing-idempotency
  res.sendStatus(201);
});
