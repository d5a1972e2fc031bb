/** Handlers of elysia. */
import { Elysia, t } from 'elysia';

declare const charges: { create(options: { amount: unknown; currency: string }): Promise<void> };

const charge = (amount: unknown) => charges.create({ amount, currency: 'usd' });

new Elysia().get('/a', ({ query, params, body, headers, cookie }: any) => {
  charge(query.a); // $ alert=money-untrusted-amount
  charge(params.a); // $ alert=money-untrusted-amount
  charge(body.a); // $ alert=money-untrusted-amount
}).post('/b', (ctx: any) => { charge(ctx.body.x); // $ alert=money-untrusted-amount
});
