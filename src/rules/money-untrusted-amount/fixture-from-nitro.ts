/** Handlers of Nuxt and Nitro. */
import { getCookie, getHeader, getQuery, getRequestURL, getRouterParam, getRouterParams, readFormData, readMultipartFormData, readRawBody } from 'h3';
import { readBody } from 'h3';

declare const charges: { create(options: { amount: unknown; currency: string }): Promise<void> };

const charge = (amount: unknown) => charges.create({ amount, currency: 'usd' });

export const handler = async (asked: any) => {
  const body = await readBody(asked);
  await charge(body.amount); // $ alert=money-untrusted-amount
  await charge(await readRawBody(asked)); // $ alert=money-untrusted-amount
  const form = await readFormData(asked);
  await charge(form.get('amount')); // $ alert=money-untrusted-amount
  const parts = await readMultipartFormData(asked);
  await charge(parts[0].data); // $ alert=money-untrusted-amount
  await charge(getQuery(asked).amount); // $ alert=money-untrusted-amount
  await charge(getRouterParam(asked, 'amount')); // $ alert=money-untrusted-amount
  await charge(getRouterParams(asked).amount); // $ alert=money-untrusted-amount
  await charge(getHeader(asked, 'amount')); // $ alert=money-untrusted-amount
  await charge(getCookie(asked, 'amount')); // $ alert=money-untrusted-amount
  await charge(getRequestURL(asked).searchParams.get('amount')); // $ alert=money-untrusted-amount
  await charge(asked.context.amount); // ok: what the program has put there
};
