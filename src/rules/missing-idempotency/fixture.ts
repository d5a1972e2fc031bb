/** Stripe: what is charged, paid back, sent and paid out, with and without a key. */
import { randomUUID } from 'node:crypto';
import pRetry from 'p-retry';

declare const stripe: any;
declare const queue: any;
declare const cron: any;
declare const prisma: any;
declare const log: { warn(text: string): void };
declare function withRetry<T>(work: () => Promise<T>): Promise<T>;

interface Order {
  readonly id: string;
  readonly totalInCents: number;
}

export async function charge(order: Order) {
  return stripe.charges.create({ amount: order.totalInCents, currency: 'eur', metadata: { orderId: order.id } }); // $ alert=missing-idempotency:warning
}

export async function refund(orderId: string, intent: string) {
  return stripe.refunds.create({ payment_intent: intent }); // $ alert=missing-idempotency:warning
}

export async function sendOn(payout: { id: string; amount: number; account: string }) {
  await stripe.transfers.create({ amount: payout.amount, currency: 'usd', destination: payout.account, transfer_group: payout.id }); // $ alert=missing-idempotency:warning
  await stripe.payouts.create({ amount: payout.amount, currency: 'usd' }, { stripeAccount: payout.account }); // $ alert=missing-idempotency:warning
}

export async function takeBack(transferId: string) {
  return stripe.transfers.createReversal(transferId, { amount: 100 }, { stripeAccount: 'acct_1' }); // $ alert=missing-idempotency:warning
}

export async function load(amount: number) {
  return stripe.topups.create({ amount, currency: 'usd' }); // $ alert=missing-idempotency:warning
}

export async function intent(orderId: string, amount: number) {
  return stripe.paymentIntents.create({ amount, currency: 'usd', automatic_payment_methods: { enabled: true } }); // $ alert=missing-idempotency:info
}

export async function confirmed(orderId: string, amount: number) {
  return stripe.paymentIntents.create({ amount, currency: 'usd', confirm: true, off_session: true }); // $ alert=missing-idempotency:warning
}

export function withCallback(token: string, done: (error: unknown) => void) {
  stripe.charges.create({ amount: 500, currency: 'usd', source: token }, (error: unknown) => done(error)); // $ alert=missing-idempotency:warning
}

export async function inTries(order: Order) {
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      return await stripe.charges.create({ amount: order.totalInCents, currency: 'eur' }); // $ alert=missing-idempotency:error
    } catch {
      log.warn('again');
    }
  }
}

export async function whileItFails(invoice: { id: string; due: number }) {
  let done = false;
  while (!done) {
    try {
      await stripe.paymentIntents.create({ amount: invoice.due, currency: 'eur' }); // $ alert=missing-idempotency:warning
      done = true;
      break;
    } catch {
      log.warn('again');
    }
  }
}

export const byPackage = (order: Order) => pRetry(() => stripe.refunds.create({ charge: order.id }), { retries: 5 }); // $ alert=missing-idempotency:error

export async function byHelper(order: Order) {
  return withRetry(async () => {
    return stripe.charges.create({ amount: order.totalInCents, currency: 'eur' }); // $ alert=missing-idempotency:error
  });
}

async function payNow() {
  return stripe.transfers.create({ amount: 100, currency: 'eur', destination: 'acct_2' }); // $ alert=missing-idempotency:error
}
export const later = () => withRetry(payNow);

export async function callsItself(order: Order, left: number): Promise<unknown> {
  try {
    return await stripe.charges.create({ amount: order.totalInCents, currency: 'eur' }); // $ alert=missing-idempotency:error
  } catch {
    if (left > 0) return callsItself(order, left - 1);
  }
  return undefined;
}

queue.process(async (job: { id: string; data: { amount: number } }) => {
  await stripe.payouts.create({ amount: job.data.amount, currency: 'usd' }); // $ alert=missing-idempotency:warning
});

cron.schedule('0 0 * * *', async () => {
  await stripe.paymentIntents.create({ amount: 900, currency: 'usd' }); // $ alert=missing-idempotency:warning
});

export async function anotherEachTry(order: Order) {
  for (let tries = 0; tries < 3; tries++) {
    const options = { idempotencyKey: randomUUID() };
    await stripe.charges.create({ amount: order.totalInCents, currency: 'eur' }, options); // $ alert=missing-idempotency:error
  }
}

export async function anotherInRetry(order: Order) {
  return withRetry(() => stripe.refunds.create({ charge: order.id }, { idempotencyKey: `refund-${order.id}-${Date.now()}` })); // $ alert=missing-idempotency:error
}

export async function byTheClock(order: Order) {
  return stripe.charges.create({ amount: order.totalInCents, currency: 'eur' }, { idempotencyKey: `${order.id}-${Date.now()}` }); // $ alert=missing-idempotency:info
}

export async function forEachMessage(event: { body: string }) {
  return queue.consume(async (message: { content: string }) => {
    await stripe.transfers.create({ amount: 700, currency: 'usd', destination: message.content }, { idempotencyKey: randomUUID() }); // $ alert=missing-idempotency:warning
  });
}

// What is tried again knows itself, or moves nothing.

export const known = (order: Order) => stripe.charges.create({ amount: order.totalInCents, currency: 'eur' }, { idempotencyKey: order.id }); // ok: a key
export const knownInTries = (order: Order) => pRetry(() => stripe.refunds.create({ charge: order.id }, { idempotencyKey: `refund-${order.id}` })); // ok: the same in each try
export const oldSpelling = (order: Order) => stripe.charges.create({ amount: 5, currency: 'eur' }, { idempotency_key: order.id }); // ok: as it was spelled once
export const inHeaders = (order: Order) => stripe.transfers.create({ amount: 5, currency: 'eur' }, { headers: { 'Idempotency-Key': order.id } }); // ok: by its header
export const reversed = (id: string) => stripe.transfers.createReversal(id, {}, { idempotencyKey: id }); // ok: a key
export const handedIn = (amount: number, options: { idempotencyKey: string }) => stripe.payouts.create({ amount, currency: 'eur' }, options); // ok: nobody knows what is in it
export const spread = (amount: number, more: object) => stripe.payouts.create({ amount, currency: 'eur' }, { ...more }); // ok: it may be in it
export const once = (order: Order) => stripe.charges.create({ amount: order.totalInCents, currency: 'eur' }, { idempotencyKey: randomUUID() }); // ok: the package tries again with the same

export async function keptKey(order: Order) {
  const idempotencyKey = randomUUID();
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      return await stripe.charges.create({ amount: order.totalInCents, currency: 'eur' }, { idempotencyKey }); // ok: made before the tries
    } catch {
      log.warn('again');
    }
  }
}

export async function keptForRetry(order: Order) {
  const key = `${order.id}-${randomUUID()}`;
  return withRetry(() => stripe.refunds.create({ charge: order.id }, { idempotencyKey: key })); // ok: made before
}

queue.process(async (job: { id: string; data: { amount: number } }) => {
  await stripe.payouts.create({ amount: job.data.amount, currency: 'usd' }, { idempotencyKey: job.id }); // ok: the id of the message
});

export const captured = (id: string) => stripe.paymentIntents.capture(id); // ok: a second capture is refused
export const canceled = (id: string) => stripe.paymentIntents.cancel(id); // ok: nothing moves
export const updated = (id: string) => stripe.charges.update(id, { description: 'x' }); // ok: nothing moves
export const looked = (id: string) => stripe.refunds.retrieve(id); // ok: read
export const listed = () => stripe.charges.list({ limit: 3 }); // ok: read
export const customer = (email: string) => stripe.customers.create({ email }); // ok: no money
export const priced = (amount: number) => stripe.prices.create({ unit_amount: amount, currency: 'eur', product: 'p' }); // ok: no money
export const session = (orderId: string) => stripe.checkout.sessions.create({ mode: 'payment', client_reference_id: orderId }); // ok: the payer confirms it
export const item = (orderId: string) => stripe.invoiceItems.create({ customer: orderId, amount: 5, currency: 'eur' }); // ok: a line of a bill
export const row = (orderId: string) => prisma.refunds.create({ data: { orderId } }); // ok: a row of the program
export const rowOf = (db: any, orderId: string) => db.transfers.create({ orderId }); // ok: a row of the program
export const model = (Charges: any, orderId: string) => Charges.create({ orderId }); // ok: a row of the program

export async function stamped(order: Order) {
  const idempotencyKey = `${order.id}-${Date.now()}`;
  await stripe.charges.create({ amount: order.totalInCents, currency: 'eur' }, { idempotencyKey }); // $ alert=missing-idempotency:info
  const key = `charge-${order.id}`;
  await stripe.charges.create({ amount: order.totalInCents, currency: 'eur' }, { idempotencyKey: key }); // ok: made of what is paid for
}
