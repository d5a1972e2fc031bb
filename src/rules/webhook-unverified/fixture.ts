/** express: webhooks that believe what comes, beside those that ask: stripe, @mollie/api-client, razorpay. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import axios from 'axios';
import express from 'express';
import Stripe from 'stripe';

const router: any = express.Router();
const stripe: any = new Stripe(KEY);
declare const KEY: string;
declare const VERIFY_AT: string;
declare const db: any;
declare const orders: any;
declare const mollie: any;
declare const razorpayUtils: any;
declare const paypal: any;
declare const limiter: any;
declare const fromPaystack: any;
declare const verifySignature: any;
declare const service: any;
declare const ALLOWED_IPS: readonly string[];
declare function asyncHandler(handler: unknown): unknown;
declare function fulfilOrder(object: unknown): Promise<void>;

router.post('/stripe/webhook', async (req: any, res: any) => { // $ alert=webhook-unverified:error
  const event = req.body;
  if (event.type === 'payment_intent.succeeded') await fulfilOrder(event.data.object);
  res.json({ received: true });
});

router.post('/ipn', (req: any, res: any) => { // $ alert=webhook-unverified:error
  if (req.body.payment_status === 'Completed') db.query('INSERT INTO paid (txn) VALUES (?)', [req.body.txn_id]);
  res.end();
});

router.post('/events', express.json(), async (req: any, res: any) => { // $ alert=webhook-unverified:error
  switch (req.body.event_type) {
    case 'PAYMENT.CAPTURE.COMPLETED':
      await orders.markPaid(req.body.resource.custom_id);
      break;
  }
  res.sendStatus(200);
});

router.post('/paystack/webhook', limiter, asyncHandler(async (req: any, res: any) => { // $ alert=webhook-unverified:error
  const { event, data } = req.body;
  if (event === 'charge.success') await orders.markPaid(data.reference);
  res.sendStatus(200);
}));

// That a signature came says nothing of it.
router.post('/square/webhook', async (req: any, res: any) => { // $ alert=webhook-unverified:error
  if (!req.headers['x-square-hmacsha256-signature']) return res.sendStatus(403);
  if (req.body.type === 'payment.updated') await orders.update(req.body.data.id, { paid: true });
  return res.sendStatus(200);
});

router.route('/adyen/notifications').post(async (req: any, res: any) => { // $ alert=webhook-unverified:error
  for (const item of req.body.notificationItems) await orders.updateOne({ ref: item.merchantReference }, { $set: { paid: true } });
  res.send('[accepted]');
});

router.post('/plaid/webhook', async ({ body }: any, res: any) => { // $ alert=webhook-unverified:error
  if (body.webhook_code === 'SYNC_UPDATES_AVAILABLE') await service.syncTransactions(body.item_id, body);
  res.end();
});

router.post('/bank-webhook', async (req: any, res: any) => { // $ alert=webhook-unverified:error
  const { token, amount } = req.body as { token: string; amount: string };
  await db.$executeRawUnsafe('UPDATE transfers SET done = 1 WHERE token = $1', token);
  res.json({ amount });
});

router.post('/coinbase/hook', (req: any, res: any) => { // $ alert=webhook-unverified:error
  const chunks: string[] = [];
  req.on('data', (chunk: string) => chunks.push(chunk));
  req.on('end', () => orders.confirmPayment(JSON.parse(chunks.join(''))).then(() => res.end()));
});

export const flutterwaveWebhook = async (req: any, res: any) => { // $ alert=webhook-unverified:warning
  const { txRef, status } = req.body;
  if (status === 'successful') await orders.updateOne({ txRef }, { paid: true });
  res.end();
};

export function razorpayCallback(req: any, res: any) { // $ alert=webhook-unverified:warning
  orders.findOneAndUpdate({ id: req.body.razorpay_payment_id }, { paid: true });
  res.end();
}

// A check that does not hold.

router.post('/stripe/optional', async (req: any, res: any) => {
  let event = null;
  if (process.env.STRIPE_WEBHOOK_SECRET) {
    event = stripe.webhooks.constructEvent(req.rawBody, req.headers['stripe-signature'], process.env.STRIPE_WEBHOOK_SECRET);
  } else { // $ alert=webhook-unverified:error
    event = req.body;
  }
  if (event.type === 'invoice.paid') await fulfilOrder(event.data.object);
  res.end();
});

router.post('/stripe/either/webhook', async (req: any, res: any) => {
  const signature = req.headers['stripe-signature'];
  const event = signature ? stripe.webhooks.constructEvent(req.rawBody, signature, KEY) : req.body; // $ alert=webhook-unverified:error
  await fulfilOrder(event.data.object);
  res.end();
});

// As examples of the provider have it.
router.post('/stripe/quick/webhook', async (req: any, res: any) => {
  let event = req.body;
  const endpointSecret = process.env.STRIPE_ENDPOINT_SECRET;
  if (endpointSecret) { // $ alert=webhook-unverified:error
    try {
      event = stripe.webhooks.constructEvent(req.body, req.headers['stripe-signature'], endpointSecret);
    } catch {
      return res.sendStatus(400);
    }
  }
  if (event.type === 'payment_intent.succeeded') await fulfilOrder(event.data.object);
  return res.end();
});

router.post('/named/webhook', limiter, receive);
router.post('/named/safe/webhook', fromPaystack, receiveSafely);

async function receive(req: any, res: any) { // $ alert=webhook-unverified:error
  await orders.markPaid(req.body.order);
  res.end();
}

async function receiveSafely(req: any, res: any) { // ok: nobody knows what stands before it on its route
  await orders.markPaid(req.body.order);
  res.end();
}

export class PaymentHooks {
  async webhook(req: any, res: any) { // $ alert=webhook-unverified:warning
    await orders.markPaid(req.body.order);
    res.end();
  }
}

router.post('/stripe/swallowed/webhook', async (req: any, res: any) => {
  const event = req.body;
  try {
    stripe.webhooks.constructEvent(req.rawBody, req.headers['stripe-signature'], KEY);
  } catch (error) { // $ alert=webhook-unverified:error
    console.error('wrong signature');
  }
  if (event.type === 'charge.refunded') await fulfilOrder(event.data.object);
  res.end();
});

router.post('/razorpay/ignored/webhook', async (req: any, res: any) => {
  razorpayUtils.validateWebhookSignature(req.rawBody, req.headers['x-razorpay-signature'], KEY); // $ alert=webhook-unverified:error
  if (req.body.event === 'payment.captured') await orders.markPaid(req.body.payload);
  res.end();
});

router.post('/own/ignored/webhook', async (req: any, res: any) => {
  const isRight = isSigned(req.rawBody, req.headers['x-signature']); // $ alert=webhook-unverified:error
  console.log(isRight);
  await orders.markPaid(req.body.order);
  res.end();
});

function isSigned(text: string, signature: string): boolean {
  const made = createHmac('sha256', KEY).update(text).digest();
  return timingSafeEqual(made, Buffer.from(signature, 'hex'));
}

router.post('/paystack/rewritten/webhook', async (req: any, res: any) => {
  const made = createHmac('sha512', process.env.PAYSTACK ?? '').update(JSON.stringify(req.body)).digest(); // $ alert=webhook-unverified:warning
  if (!timingSafeEqual(made, Buffer.from(req.headers['x-paystack-signature'], 'hex'))) return res.sendStatus(401);
  await orders.markPaid(req.body.data.reference);
  return res.end();
});

router.post('/stripe/rewritten/webhook', async (req: any, res: any) => {
  const event = stripe.webhooks.constructEvent(JSON.stringify(req.body), req.headers['stripe-signature'], KEY); // $ alert=webhook-unverified:warning
  await fulfilOrder(event.data.object);
  res.end();
});

// Somebody asks who sent it.

router.post('/a/stripe/webhook', express.raw({ type: 'application/json' }), async (req: any, res: any) => { // ok: made of the raw body
  const event = stripe.webhooks.constructEvent(req.body, req.headers['stripe-signature'], KEY);
  if (event.type === 'payment_intent.succeeded') await fulfilOrder(event.data.object);
  res.end();
});

router.post('/b/stripe/webhook', async (req: any, res: any) => { // ok: what goes wrong is refused
  let event;
  try {
    event = stripe.webhooks.constructEvent(req.rawBody, req.headers['stripe-signature'], KEY);
  } catch {
    return res.sendStatus(400);
  }
  await fulfilOrder(event.data.object);
  return res.end();
});

router.post('/paystack/own/webhook', async (req: any, res: any) => { // ok: by hand
  const made = createHmac('sha512', process.env.PAYSTACK ?? '').update(req.rawBody).digest();
  if (!timingSafeEqual(made, Buffer.from(req.headers['x-paystack-signature'], 'hex'))) return res.sendStatus(401);
  await orders.markPaid(req.body.data.reference);
  return res.end();
});

router.post('/helper/webhook', async (req: any, res: any) => { // ok: by a function of its own
  if (!isSigned(req.rawBody, req.headers['x-signature'])) return res.sendStatus(401);
  await orders.markPaid(req.body.order);
  return res.end();
});

router.post('/shopify/webhook', verifySignature, async (req: any, res: any) => { // ok: on the route
  await orders.markPaid(req.body.id);
  res.end();
});

router.post('/paystack/guarded/webhook', fromPaystack, async (req: any, res: any) => { // ok: nobody knows what that asks
  await orders.markPaid(req.body.id);
  res.end();
});

router.post('/listed/webhook', [express.json(), verifySignature], async (req: any, res: any) => { // ok: on the route, in a list
  await orders.markPaid(req.body.id);
  res.end();
});

router.post('/flutterwave/webhook', async (req: any, res: any) => { // ok: a secret that both know
  if (req.headers['verif-hash'] !== process.env.FLW_HASH) return res.sendStatus(401); // $ alert=timing-unsafe-compare
  await orders.markPaid(req.body.data.tx_ref);
  return res.end();
});

router.post('/mollie/webhook', async (req: any, res: any) => { // ok: asked for again
  const payment = await mollie.payments.get(req.body.id);
  if (payment.isPaid()) await orders.markPaid(payment.metadata.orderId);
  res.end();
});

router.post('/mollie/below/webhook', async (req: any, res: any) => { // ok: asked for again in a function of its own
  await settle(req.body.id, 'mollie');
  res.end();
});

async function settle(id: string, by: string) {
  const payment = await mollie.payments.get(id);
  await orders.markPaid(payment.metadata.orderId, by);
}

router.post('/stripe/below/webhook', async (req: any, res: any) => { // ok: asked for again in a function of its own
  await settleEvent(req.body.id, 'stripe');
  res.end();
});

async function settleEvent(id: string, by: string) {
  const { data } = await stripe.events.retrieve(id);
  await orders.markPaid(data.object.id, by);
}

router.post('/own/below/webhook', async (req: any, res: any) => { // $ alert=webhook-unverified:error
  await markSettled(req.body.order, 'own');
  res.end();
});

async function markSettled(id: string, by: string) {
  await orders.markPaid(id, by);
}

router.post('/stripe/again/webhook', async (req: any, res: any) => { // ok: asked for again
  const event = await stripe.events.retrieve(req.body.id);
  await fulfilOrder(event.data.object);
  res.end();
});

router.post('/paypal/ipn', async (req: any, res: any) => { // ok: asked for at the provider
  const answer = await axios.post(VERIFY_AT, `cmd=_notify-validate&${req.rawBody}`);
  if (answer.data !== 'VERIFIED') return res.sendStatus(400);
  await orders.markPaid(req.body.custom);
  return res.end();
});

router.post('/khalti/callback', async (req: any, res: any) => { // ok: asked for at the provider
  const found = await axios.get(`https://khalti.com/api/v2/payment/status/${encodeURIComponent(req.body.pidx)}`);
  if (found.data.status === 'Completed') await orders.markPaid(req.body.order);
  res.end();
});

router.post('/bank/webhook', async (req: any, res: any) => { // ok: by who sends it
  if (!ALLOWED_IPS.includes(req.ip)) return res.sendStatus(403);
  await orders.markPaid(req.body.order);
  return res.end();
});

router.post('/handed/webhook', async (req: any, res: any) => { // ok: who gets the headers may ask
  await service.handle(req.body, req.headers);
  res.end();
});

router.post('/queued/payment/webhook', async (req: any, res: any) => { // ok: who gets the headers may ask
  const message = { raw: req.rawBody, headers: req.headers };
  await service.enqueue(message);
  res.end();
});

router.post('/paypal/webhook', async (req: any, res: any) => { // ok: the package asks
  await paypal.verifyWebhookSignature({ webhook_event: req.body });
  await orders.markPaid(req.body.resource.id);
  res.end();
});

router.post('/razorpay/webhook', async (req: any, res: any) => { // ok: what it says is asked
  if (!razorpayUtils.validateWebhookSignature(req.rawBody, req.headers['x-razorpay-signature'], KEY)) return res.sendStatus(401);
  await orders.markPaid(req.body.payload);
  return res.end();
});

router.post('/development/stripe/webhook', async (req: any, res: any) => { // ok: only where it is developed
  const event = process.env.NODE_ENV === 'production' ? stripe.webhooks.constructEvent(req.rawBody, req.headers['stripe-signature'], KEY) : req.body;
  await fulfilOrder(event.data.object);
  res.end();
});

router.post('/configured/stripe/webhook', async (req: any, res: any) => { // ok: refused where nothing is configured
  let event;
  if (process.env.STRIPE_WEBHOOK_SECRET) {
    event = stripe.webhooks.constructEvent(req.rawBody, req.headers['stripe-signature'], process.env.STRIPE_WEBHOOK_SECRET);
  } else {
    return res.sendStatus(500);
  }
  await fulfilOrder(event.data.object);
  return res.end();
});

router.post('/webhooks', async function createWebhook(req: any, res: any) { // ok: somebody registers his own
  await db.insert('webhooks', { url: req.body.url, for: 'orders' });
  res.end();
});

router.post('/payments/webhook-settings', async (req: any, res: any) => { // ok: of somebody who is signed in
  await db.update('settings', { user: req.user.id, on: req.body.on });
  res.end();
});

router.post('/payment/webhook/log', async (req: any, res: any) => { // ok: nothing comes of it
  console.log('it came');
  res.end();
});

router.get('/payment/webhook', async (req: any, res: any) => { // ok: nothing is sent to it
  res.json(await orders.list(req.query));
});

router.post('/orders', async (req: any, res: any) => { // ok: no webhook
  await service.place(req.body);
  res.end();
});
