/** Procedures of tRPC. */
import { initTRPC } from '@trpc/server';
import { z } from 'zod';

declare const charges: { create(options: { amount: unknown; currency: string }): Promise<void> };

const charge = (amount: unknown) => charges.create({ amount, currency: 'usd' });

const t = initTRPC.create();
export const r = t.router({
  a: t.procedure.input(z.object({ name: z.string(), id: z.string().uuid(), n: z.number(), k: z.enum(['a']), nested: z.object({ x: z.string() }) })).query(async ({ input, ctx }: any) => {
    charge(input.nested.x); // $ alert=money-untrusted-amount
    charge(input.amount); // ok: nobody outside chose it
    charge(input.k); // ok: nobody outside chose it
    charge(ctx.x); // ok: nobody outside chose it
  }),
  b: t.procedure.input(z.string()).mutation((opts: any) => { charge(opts.input); // $ alert=money-untrusted-amount
  }),
});
