/** Functions of Azure from version 4 on. */
import { app, HttpRequest, InvocationContext } from '@azure/functions';

declare const charges: { create(options: { amount: unknown; currency: string }): Promise<void> };

const charge = (amount: unknown) => charges.create({ amount, currency: 'usd' });

app.http('x', { methods: ['GET'], handler: async (request: any, context: any) => {
  charge(await request.text()); // $ alert=money-untrusted-amount
  charge(request.params.amount); // $ alert=money-untrusted-amount
  charge((await request.json()).x); // $ alert=money-untrusted-amount
  charge(request.headers.get('x')); // $ alert=money-untrusted-amount
  charge(context.invocationId); // ok: nobody outside chose it
} });
export async function h(request: HttpRequest, context: InvocationContext) { charge(request.query.get('x')); // $ alert=money-untrusted-amount
  charge(request.params.amount); // $ alert=money-untrusted-amount
}
