/** What services answer, and what a program is set up with. */
import { inspect } from 'node:util';
import { PlaidApi } from 'plaid';
import Stripe from 'stripe';

const plaid = new PlaidApi();
const stripe: any = new Stripe(process.env.STRIPE_KEY!);

declare const getLinkToken: (userId: string) => Promise<any>;
declare const load: (file: string) => any;

const show = (response: any) => console.log(inspect(response.data, { depth: 4 }));

export async function link(publicToken: string, userId: string) {
  const exchanged = await plaid.itemPublicTokenExchange({ public_token: publicToken });
  show(exchanged); // $ alert=pii-logged
  console.log(exchanged.data); // $ alert=pii-logged
  console.log(exchanged.data.item_id); // ok: an id
  console.log((await plaid.linkTokenCreate({})).data); // $ alert=pii-logged
  console.log((await plaid.sandboxPublicTokenCreate({})).data); // $ alert=pii-logged
  console.log((await plaid.processorTokenCreate({})).data); // $ alert=pii-logged
  console.log((await plaid.itemAccessTokenInvalidate({})).data); // $ alert=pii-logged
  const auth = await plaid.authGet({ access_token: exchanged.data.access_token });
  show(auth); // $ alert=pii-logged
  console.log(auth.data.request_id); // ok: the id of a request
  const identity = await plaid.identityGet({});
  show(identity); // $ alert=pii-logged
  const linkTokenResponse = await getLinkToken(userId);
  console.log('linked'); // $ alert=pii-logged
  console.log('linked', linkTokenResponse.status); // ok: a status
}

export function charge(amount: number) {
  stripe.charges.create({ amount, currency: 'usd' }, (err: Error | null, charge: any) => { // $ alert=missing-idempotency
    if (err) console.log(err); // ok: the error of a library
    console.log('charged', charge.id); // $ alert=pii-logged
    console.log('charged', charge.id, charge.status); // ok: an id and a status
  });
}

export async function intend(amount: number) {
  const paymentIntent = await stripe.paymentIntents.create({ amount, currency: 'usd' }); // $ alert=missing-idempotency
  console.log(paymentIntent); // $ alert=pii-logged
  console.log(paymentIntent.client_secret); // $ alert=pii-logged
  console.log(paymentIntent.status); // ok: a status
  const refund = await stripe.refunds.create({ payment_intent: paymentIntent.id }); // $ alert=missing-idempotency
  console.log(refund); // ok: nothing of a person is in it
}

const paypal = { capture: async (_id: string): Promise<any> => ({}) };

export async function approve(orderId: string, paymentResult: any) {
  console.log(paymentResult); // $ alert=pii-logged
  console.log(paymentResult.status, orderId); // ok: a status and an id
  await paypal.capture(orderId);
}

const envConfig = load(`./env/${process.env.NODE_ENV}.json`);
const allConfig = load('./env/all.json');
const config = { ...allConfig, ...envConfig };
console.log(inspect(config)); // $ alert=pii-logged
console.log(config.port); // ok: one setting

const settings = { port: process.env.PORT, db: { password: process.env.DB_PASSWORD } };
console.log(settings); // $ alert=pii-logged
console.log(settings.port); // ok: one setting
console.log(process.env); // $ alert=pii-logged
console.log(process.env.NODE_ENV, process.env.PORT); // ok: harmless settings

const flags = { ...allConfig, verbose: true };
console.log(flags); // ok: nobody knows what is in it

export async function answers(id: string) {
  const one = await stripe.paymentIntents.create({ amount: 100, currency: 'usd' }); // $ alert=missing-idempotency
  console.log(one); // $ alert=pii-logged
  const two = await stripe.setupIntents.create({ customer: id });
  console.log(two); // $ alert=pii-logged
  const three = await stripe.setupIntents.retrieve(id);
  console.log(three); // $ alert=pii-logged
  const four = await stripe.charges.create({ amount: 100, currency: 'usd' }); // $ alert=missing-idempotency
  console.log(four); // $ alert=pii-logged
  const five = await stripe.charges.retrieve(id);
  console.log(five); // $ alert=pii-logged
  console.log(five.amount, five.id); // ok: a sum and an id
}
