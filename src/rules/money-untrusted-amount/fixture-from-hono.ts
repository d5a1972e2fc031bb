/** Handlers of hono. */
import { Hono } from 'hono';

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
