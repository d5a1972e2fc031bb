/** Workers and what else is handed a request of the web. */
declare const readBody: any;
declare const defineEventHandler: any;
declare const charges: { create(options: { amount: unknown; currency: string }): Promise<void> };

const charge = (amount: unknown) => charges.create({ amount, currency: 'usd' });

addEventListener('fetch', async (event: any) => charge((await event.request.json()).amount)); // $ alert=money-untrusted-amount
export const actions = {
  pay: async (event: any) => charge((await event.request.formData()).get('amount')), // $ alert=money-untrusted-amount
};
export const action = async (args: any) => charge(Buffer.from(await args.request.arrayBuffer()).toString()); // $ alert=money-untrusted-amount
// Nuxt has its readers everywhere, without an import.
export default defineEventHandler(async (event: any) => charge((await readBody(event)).amount)); // $ alert=money-untrusted-amount
