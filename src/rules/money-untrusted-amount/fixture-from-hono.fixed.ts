/** Handlers of hono. */
import { Hono } from 'hono';
import type { Context } from 'hono';

declare const hub: any;
declare const parser: any;

declare const charges: { create(options: { amount: unknown; currency: string }): Promise<void> };

const charge = (amount: unknown) => charges.create({ amount, currency: 'usd' });

const app = new Hono();
app.get('/a/:id', async (c: any) => {
  charge(c.req.query('a')); // $ alert=money-untrusted-amount
  charge(c.req.param('id')); // $ alert=money-untrusted-amount
  charge(c.req.header('x')); // $ alert=money-untrusted-amount
  charge((await c.req.json()).x); // $ alert=money-untrusted-amount
  charge((await c.req.parseBody()).x); // $ alert=money-untrusted-amount
  charge(c.req.queries('x')); // $ alert=money-untrusted-amount
  charge(await c.req.text()); // $ alert=money-untrusted-amount
  charge(Buffer.from(await c.req.arrayBuffer()).toString()); // $ alert=money-untrusted-amount
  charge(c.req.url); // $ alert=money-untrusted-amount
  charge(c.req.path); // $ alert=money-untrusted-amount
  const { amount } = c.req.param();
  charge(amount); // $ alert=money-untrusted-amount
  const { q } = c.req.query();
  charge(q); // $ alert=money-untrusted-amount
  charge(c.env.X); // ok: nobody outside chose it
  charge(c.get('user')); // ok: nobody outside chose it
  const body = c.req.valid('json');
  charge(body.x); // $ alert=money-untrusted-amount
});
app.post('/b', async (x: any) => { charge(x.req.query('a')); // $ alert=money-untrusted-amount
});
const shop = new Hono();
shop.get('/c', async (x: any) => charge(x.req.query('a'))); // $ alert=money-untrusted-amount
shop.use(parser).get('/d', async (x: any) => charge(x.req.query('a'))); // $ alert=money-untrusted-amount
hub.get('/e', async (c: any) => charge(c.req.query('a'))); // $ alert=money-untrusted-amount
export const pay = async (x: Context) => charge(x.req.url); // $ alert=money-untrusted-amount
