/** What the program knows by itself is nobody's choice, whatever a handler is handed beside it. */
import express from 'express';

declare const charges: { create(options: { amount: unknown; currency: string }): Promise<void> };

const charge = (amount: unknown) => charges.create({ amount, currency: 'usd' });

const app = express();

app.post('/order', async (q: any, s: any) => {
  const order = await s.locals.find('order');
  await charge(order.total); // ok: the program has looked it up
  await charge(order.amount); // ok: the program has looked it up
  await charge(order.price); // ok: the program has looked it up
  await charge(order.sum); // ok: the program has looked it up
  await charge(order.net); // ok: the program has looked it up
  await charge(order.gross); // ok: the program has looked it up
  await charge(order.fee); // ok: the program has looked it up
  await charge(order.tax); // ok: the program has looked it up
  await charge(order.due); // ok: the program has looked it up
  await charge(order.open); // ok: the program has looked it up
  await charge(order.paid); // ok: the program has looked it up
  await charge(order.rest); // ok: the program has looked it up
  await charge(order.left); // ok: the program has looked it up
  await charge(order.limit); // ok: the program has looked it up
  s.end(q.ip);
});

app.post('/price', async (q: any, s: any) => {
  const price = await s.locals.find('price');
  await charge(price.total); // ok: the program has looked it up
  await charge(price.amount); // ok: the program has looked it up
  await charge(price.price); // ok: the program has looked it up
  await charge(price.sum); // ok: the program has looked it up
  await charge(price.net); // ok: the program has looked it up
  await charge(price.gross); // ok: the program has looked it up
  await charge(price.fee); // ok: the program has looked it up
  await charge(price.tax); // ok: the program has looked it up
  await charge(price.due); // ok: the program has looked it up
  await charge(price.open); // ok: the program has looked it up
  await charge(price.paid); // ok: the program has looked it up
  await charge(price.rest); // ok: the program has looked it up
  await charge(price.left); // ok: the program has looked it up
  await charge(price.limit); // ok: the program has looked it up
  s.end(q.ip);
});

app.post('/product', async (q: any, s: any) => {
  const product = await s.locals.find('product');
  await charge(product.total); // ok: the program has looked it up
  await charge(product.amount); // ok: the program has looked it up
  await charge(product.price); // ok: the program has looked it up
  await charge(product.sum); // ok: the program has looked it up
  await charge(product.net); // ok: the program has looked it up
  await charge(product.gross); // ok: the program has looked it up
  await charge(product.fee); // ok: the program has looked it up
  await charge(product.tax); // ok: the program has looked it up
  await charge(product.due); // ok: the program has looked it up
  await charge(product.open); // ok: the program has looked it up
  await charge(product.paid); // ok: the program has looked it up
  await charge(product.rest); // ok: the program has looked it up
  await charge(product.left); // ok: the program has looked it up
  await charge(product.limit); // ok: the program has looked it up
  s.end(q.ip);
});

app.post('/cart', async (q: any, s: any) => {
  const cart = await s.locals.find('cart');
  await charge(cart.total); // ok: the program has looked it up
  await charge(cart.amount); // ok: the program has looked it up
  await charge(cart.price); // ok: the program has looked it up
  await charge(cart.sum); // ok: the program has looked it up
  await charge(cart.net); // ok: the program has looked it up
  await charge(cart.gross); // ok: the program has looked it up
  await charge(cart.fee); // ok: the program has looked it up
  await charge(cart.tax); // ok: the program has looked it up
  await charge(cart.due); // ok: the program has looked it up
  await charge(cart.open); // ok: the program has looked it up
  await charge(cart.paid); // ok: the program has looked it up
  await charge(cart.rest); // ok: the program has looked it up
  await charge(cart.left); // ok: the program has looked it up
  await charge(cart.limit); // ok: the program has looked it up
  s.end(q.ip);
});

app.post('/plan', async (q: any, s: any) => {
  const plan = await s.locals.find('plan');
  await charge(plan.total); // ok: the program has looked it up
  await charge(plan.amount); // ok: the program has looked it up
  await charge(plan.price); // ok: the program has looked it up
  await charge(plan.sum); // ok: the program has looked it up
  await charge(plan.net); // ok: the program has looked it up
  await charge(plan.gross); // ok: the program has looked it up
  await charge(plan.fee); // ok: the program has looked it up
  await charge(plan.tax); // ok: the program has looked it up
  await charge(plan.due); // ok: the program has looked it up
  await charge(plan.open); // ok: the program has looked it up
  await charge(plan.paid); // ok: the program has looked it up
  await charge(plan.rest); // ok: the program has looked it up
  await charge(plan.left); // ok: the program has looked it up
  await charge(plan.limit); // ok: the program has looked it up
  s.end(q.ip);
});

app.post('/invoice', async (q: any, s: any) => {
  const invoice = await s.locals.find('invoice');
  await charge(invoice.total); // ok: the program has looked it up
  await charge(invoice.amount); // ok: the program has looked it up
  await charge(invoice.price); // ok: the program has looked it up
  await charge(invoice.sum); // ok: the program has looked it up
  await charge(invoice.net); // ok: the program has looked it up
  await charge(invoice.gross); // ok: the program has looked it up
  await charge(invoice.fee); // ok: the program has looked it up
  await charge(invoice.tax); // ok: the program has looked it up
  await charge(invoice.due); // ok: the program has looked it up
  await charge(invoice.open); // ok: the program has looked it up
  await charge(invoice.paid); // ok: the program has looked it up
  await charge(invoice.rest); // ok: the program has looked it up
  await charge(invoice.left); // ok: the program has looked it up
  await charge(invoice.limit); // ok: the program has looked it up
  s.end(q.ip);
});

app.post('/settings', async (q: any, s: any) => {
  const settings = await s.locals.find('settings');
  await charge(settings.total); // ok: the program has looked it up
  await charge(settings.amount); // ok: the program has looked it up
  await charge(settings.price); // ok: the program has looked it up
  await charge(settings.sum); // ok: the program has looked it up
  await charge(settings.net); // ok: the program has looked it up
  await charge(settings.gross); // ok: the program has looked it up
  await charge(settings.fee); // ok: the program has looked it up
  await charge(settings.tax); // ok: the program has looked it up
  await charge(settings.due); // ok: the program has looked it up
  await charge(settings.open); // ok: the program has looked it up
  await charge(settings.paid); // ok: the program has looked it up
  await charge(settings.rest); // ok: the program has looked it up
  await charge(settings.left); // ok: the program has looked it up
  await charge(settings.limit); // ok: the program has looked it up
  s.end(q.ip);
});

app.post('/stored', async (q: any, s: any) => {
  const stored = await s.locals.find('stored');
  await charge(stored.total); // ok: the program has looked it up
  await charge(stored.amount); // ok: the program has looked it up
  await charge(stored.price); // ok: the program has looked it up
  await charge(stored.sum); // ok: the program has looked it up
  await charge(stored.net); // ok: the program has looked it up
  await charge(stored.gross); // ok: the program has looked it up
  await charge(stored.fee); // ok: the program has looked it up
  await charge(stored.tax); // ok: the program has looked it up
  await charge(stored.due); // ok: the program has looked it up
  await charge(stored.open); // ok: the program has looked it up
  await charge(stored.paid); // ok: the program has looked it up
  await charge(stored.rest); // ok: the program has looked it up
  await charge(stored.left); // ok: the program has looked it up
  await charge(stored.limit); // ok: the program has looked it up
  s.end(q.ip);
});

app.post('/row', async (q: any, s: any) => {
  const row = await s.locals.find('row');
  await charge(row.total); // ok: the program has looked it up
  await charge(row.amount); // ok: the program has looked it up
  await charge(row.price); // ok: the program has looked it up
  await charge(row.sum); // ok: the program has looked it up
  await charge(row.net); // ok: the program has looked it up
  await charge(row.gross); // ok: the program has looked it up
  await charge(row.fee); // ok: the program has looked it up
  await charge(row.tax); // ok: the program has looked it up
  await charge(row.due); // ok: the program has looked it up
  await charge(row.open); // ok: the program has looked it up
  await charge(row.paid); // ok: the program has looked it up
  await charge(row.rest); // ok: the program has looked it up
  await charge(row.left); // ok: the program has looked it up
  await charge(row.limit); // ok: the program has looked it up
  s.end(q.ip);
});

app.post('/quote', async (q: any, s: any) => {
  const quote = await s.locals.find('quote');
  await charge(quote.total); // ok: the program has looked it up
  await charge(quote.amount); // ok: the program has looked it up
  await charge(quote.price); // ok: the program has looked it up
  await charge(quote.sum); // ok: the program has looked it up
  await charge(quote.net); // ok: the program has looked it up
  await charge(quote.gross); // ok: the program has looked it up
  await charge(quote.fee); // ok: the program has looked it up
  await charge(quote.tax); // ok: the program has looked it up
  await charge(quote.due); // ok: the program has looked it up
  await charge(quote.open); // ok: the program has looked it up
  await charge(quote.paid); // ok: the program has looked it up
  await charge(quote.rest); // ok: the program has looked it up
  await charge(quote.left); // ok: the program has looked it up
  await charge(quote.limit); // ok: the program has looked it up
  s.end(q.ip);
});
