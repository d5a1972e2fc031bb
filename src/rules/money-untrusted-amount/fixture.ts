import express from 'express';
import type { Request } from 'express';
import mongoose from 'mongoose';
import Stripe from 'stripe';

const app = express();
const stripe = new Stripe(process.env.STRIPE_KEY!);
const Order: any = mongoose.model('Order');
const Wallet: any = mongoose.model('Wallet');
const Product: any = mongoose.model('Product');
declare const prisma: any;
declare const Sequelize: any;
declare const OrderModel: any;
declare const AccountModel: any;
declare const knex: any;
declare const db: any;
declare const orders: any;
declare const accounts: any;
declare const sql: any;
declare const walletRepository: any;
declare const FieldValue: any;
declare const prices: Record<string, number>;
declare function cartOf(user: string): Promise<{ total: number; currency: string }>;

// Charges.

app.post('/charges', async (req: any, res: any) => { // $ source=req
  const { amount, currency, items } = req.body;
  await stripe.charges.create({ amount: req.body.amount, currency: 'usd' }); // $ alert=money-untrusted-amount:error
  await stripe.paymentIntents.create({ amount, currency: 'eur' }); // $ alert=money-untrusted-amount
  await stripe.paymentIntents.create({ amount: Number(amount), currency }); // $ alert=money-untrusted-amount
  await stripe.paymentIntents.create({ amount: 500, currency }); // $ alert=money-untrusted-amount
  await stripe.refunds.create({ payment_intent: req.body.intent, amount: req.body.refund }); // $ alert=money-untrusted-amount
  await stripe.transfers.create({ amount: req.query.amount, currency: 'usd', destination: req.user.account }); // $ alert=money-untrusted-amount
  await stripe.payouts.create({ amount: Math.round(amount), currency: 'usd' }); // $ alert=money-untrusted-amount
  await stripe.paymentIntents.update(req.params.id, { amount }); // $ alert=money-untrusted-amount
  await stripe.prices.create({ unit_amount: req.body.price, currency: 'usd', product: req.body.product }); // $ alert=money-untrusted-amount
  const line_items = items.map((item: any) => ({ price_data: { currency: 'usd', unit_amount: item.price }, quantity: item.quantity }));
  await stripe.checkout.sessions.create({ mode: 'payment', line_items }); // $ alert=money-untrusted-amount
  const options: any = { currency: 'usd' };
  options.amount = amount;
  await stripe.charges.create(options); // $ alert=money-untrusted-amount
  await chargeFor(amount); // $ alert=money-untrusted-amount
  const cart = await cartOf(req.user.id);
  await stripe.charges.create({ amount: cart.total, currency: cart.currency }); // ok: read from the stored cart
  await stripe.charges.create({ amount: prices[req.body.plan], currency: 'usd' }); // ok: only the key comes from the client
  await stripe.charges.create({ amount: 1999, currency: 'usd', receipt_email: req.body.email }); // ok: no sum
  await stripe.paymentIntents.create({ amount: 500, currency: 'usd', metadata: { amount } }); // ok: not what is charged
  await stripe.refunds.create({ payment_intent: req.body.intent }); // ok: all of it, as it was paid
  await chargeFor(1999); // ok: fixed
  await stripe.checkout.sessions.create({ mode: 'payment', line_items: req.body.lines }); // $ alert=money-untrusted-amount
  const lines = items.map((item: any) => ({ price: item.priceId, quantity: item.quantity }));
  await stripe.checkout.sessions.create({ mode: 'payment', line_items: lines }); // ok: prices are kept by the provider
  res.json({ ok: true });
});

async function chargeFor(amount: number) {
  return stripe.charges.create({ amount, currency: 'usd' });
}

export function amountOf(req: Request) {
  return stripe.charges.create({ amount: req.body.amount, currency: 'usd' }); // $ alert=money-untrusted-amount
}

export const chargeHeader = (req: Request) => stripe.charges.create({ amount: req.get('x-amount'), currency: 'usd' }); // $ alert=money-untrusted-amount
export const chargeOther = (req: Request) => stripe.charges.create({ amount: req.header('x-amount'), currency: 'usd' }); // $ alert=money-untrusted-amount
export const chargeParam = (req: Request) => stripe.charges.create({ amount: req.param('amount'), currency: 'usd' }); // $ alert=money-untrusted-amount

// Rows, as mongoose, Prisma, sequelize and others write them.

app.post('/orders', async (req: any, res: any) => {
  const { orderItems, itemsPrice, totalPrice } = req.body;
  const order = new Order({ orderItems, user: req.user.id, itemsPrice, totalPrice }); // $ alert=money-untrusted-amount
  await order.save();
  await Order.create({ user: req.user.id, total: req.body.total }); // $ alert=money-untrusted-amount
  await Order.create(req.body); // $ alert=money-untrusted-amount
  await Order.create({ ...req.body, user: req.user.id }); // $ alert=money-untrusted-amount
  await prisma.order.create({ data: { userId: req.user.id, amount: req.body.amount } }); // $ alert=money-untrusted-amount
  await db.insert(orders).values({ userId: req.user.id, total: req.body.total }); // $ alert=money-untrusted-amount
  await db.collection('orders').insertOne({ user: req.user.id, total: req.body.total }); // $ alert=money-untrusted-amount
  await Order.create({ ...req.body, total: (await cartOf(req.user.id)).total }); // ok: the program writes the sum
  await Order.create({ orderItems, note: req.body.note, address: req.body.address }); // ok: no sum
  await Order.updateOne({ _id: req.params.id }, { $set: { note: req.body.note } }); // ok: no sum
  await Product.create({ name: req.body.name, price: req.body.price }); // ok: who sells it sets the price
  await db.collection('visits').insertOne({ total: req.body.total }); // ok: no table of money
  res.json(order);
});

app.post('/wallet', async (req: any, res: any) => {
  const amount = Number(req.body.amount); // $ alert=money-float-parse
  await OrderModel.increment('total', { by: amount, where: { id: req.body.id } }); // $ alert=money-untrusted-amount
  await AccountModel.increment({ balance: amount }, { where: { id: req.user.id } }); // $ alert=money-untrusted-amount
  await knex('accounts').where({ id: req.user.id }).decrement('balance', amount); // $ alert=money-untrusted-amount
  await walletRepository.increment({ id: req.user.id }, 'balance', amount); // $ alert=money-untrusted-amount
  await Wallet.findOneAndUpdate({ user: req.user.id }, { $inc: { balance: amount } }); // $ alert=money-untrusted-amount
  await prisma.wallet.update({ where: { userId: req.user.id }, data: { balance: { increment: amount } } }); // $ alert=money-untrusted-amount
  await AccountModel.update({ balance: Sequelize.literal(`balance - ${amount}`) }, { where: { id: req.user.id } }); // $ alert=money-untrusted-amount
  await db.collection('wallets').doc(req.user.id).update({ balance: FieldValue.increment(amount) }); // $ alert=money-untrusted-amount
  await db.update(accounts).set({ balance: req.body.balance }); // $ alert=money-untrusted-amount
  await db.query('UPDATE accounts SET balance = balance - $1 WHERE id = $2', [amount, req.user.id]); // $ alert=money-untrusted-amount
  await db.query(`UPDATE accounts SET balance = balance + ${amount} WHERE id = 1`); // $ alert=money-untrusted-amount
  await db.query('INSERT INTO orders (user_id, total) VALUES (?, ?)', [req.user.id, amount]); // $ alert=money-untrusted-amount
  await db.query('UPDATE users SET name = $1 WHERE id = $2', [req.body.name, req.user.id]); // ok: no money
  await db.query('SELECT * FROM accounts WHERE balance > $1', [amount]); // ok: nothing is written
  const wallet = await Wallet.findOne({ user: req.user.id });
  wallet.balance += amount; // $ alert=money-untrusted-amount
  wallet.label = req.body.label; // ok: no money
  await wallet.save();
  await db.collection('wallets').find({ balance: { $gte: 5 } }); // ok: read
  res.json(wallet);
});

// The client says that it is paid.

export const updateOrderToPaid = async (req: any, res: any) => {
  const order = await Order.findById(req.params.id);
  order.isPaid = true; // $ alert=money-untrusted-amount
  order.paymentResult = { id: req.body.id, status: req.body.status };
  res.json(await order.save());
};

export const updateOrderAtOnce = async (req: any, res: any) => {
  res.json(await Order.findByIdAndUpdate(req.params.id, { isPaid: true, paymentResult: req.body })); // $ alert=money-untrusted-amount
};

export const updateOrderUnasked = async (req: any, res: any) => {
  // To do: retrieve the intent from stripe.paymentIntents and verify it.
  const order = await Order.findById(req.params.id);
  order.isPaid = true; // $ alert=money-untrusted-amount
  order.paymentResult = { id: req.body.id };
  res.json({ message: 'Payment verified', order: await order.save() });
};

export const updateOrderAsked = async (req: any, res: any) => {
  const order = await Order.findById(req.params.id);
  const intent = await stripe.paymentIntents.retrieve(req.body.id);
  if (intent.status !== 'succeeded') return res.sendStatus(402);
  order.isPaid = true; // ok: the provider was asked
  order.paymentResult = { id: req.body.id };
  return res.json(await order.save());
};

export const delivered = async (req: any, res: any) => {
  const order = await Order.findById(req.params.id);
  order.isPaid = true; // ok: paid to whoever delivers; nothing of it comes from the client
  order.deliveredAt = new Date();
  res.json(await order.save());
};

void sql;
