/** Everything is parsed before the routes: what was signed is gone. */
import express from 'express';
import { createHmac, timingSafeEqual } from 'node:crypto';

declare const KEY: string;
declare const stripe: any;
declare const orders: any;
declare const paddle: any;
declare const shopify: any;
declare const braintree: any;
declare const adyenValidator: any;

const app: any = express();
app.use(express.json());

app.post('/stripe/webhook', async (req: any, res: any) => {
  const event = stripe.webhooks.constructEvent(req.body, req.headers['stripe-signature'], KEY); // $ alert=webhook-unverified:warning
  await orders.fulfil(event.data.object);
  res.end();
});

app.post('/own/webhook', async (req: any, res: any) => {
  const made = createHmac('sha256', process.env.SECRET ?? '')
    .update(JSON.stringify(req.body)) // $ alert=webhook-unverified:warning
    .digest();
  if (!timingSafeEqual(made, Buffer.from(req.get('x-signature'), 'hex'))) return res.sendStatus(401);
  await orders.markPaid(req.body.order);
  return res.end();
});

app.post('/paddle/webhook', async (req: any, res: any) => { // ok: the package asks
  const event = await paddle.webhooks.unmarshal(req.body, KEY, 'x');
  await orders.markPaid(event.data);
  res.end();
});

app.post('/shopify/webhook', async (req: any, res: any) => { // ok: the package asks
  const { payload } = await shopify.authenticate.webhook({ topic: 'orders/paid' });
  await orders.markPaid(payload, req.body);
  res.end();
});

app.post('/braintree/webhook', async (req: any, res: any) => { // ok: the package asks
  const notification = await braintree.webhookNotification.parse(req.body.bt_signature, req.body.bt_payload);
  await orders.markPaid(notification);
  res.end();
});

app.post('/adyen/webhook', async (req: any, res: any) => { // ok: what the package says is asked
  const item = req.body.notificationItems[0].NotificationRequestItem;
  if (!adyenValidator.validateHMAC(item, KEY)) return res.sendStatus(401);
  await orders.markPaid(item);
  return res.end();
});

app.post('/hash/webhook', async (req: any, res: any) => { // ok: what is stringified is no body
  const made = createHmac('sha256', process.env.SECRET ?? '').update(JSON.stringify({ id: 1 })).digest();
  if (!timingSafeEqual(made, Buffer.from(req.get('x-signature'), 'hex'))) return res.sendStatus(401);
  await orders.markPaid(req.body.order);
  return res.end();
});
