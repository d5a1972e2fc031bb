/** koa, fastify, hapi, NestJS, Next, Hono, Lambda, @mollie/api-client. */
import { Body, Controller, Headers, Post, UseGuards } from '@nestjs/common';
import { Webhook } from 'svix';

declare const KEY: string;
declare const koa: any;
declare const fastify: any;
declare const hapi: any;
declare const hono: any;
declare const orders: any;
declare const stripe: any;
declare const SignatureGuard: any;
declare const checkOrigin: any;
declare function withSignature(handler: unknown): unknown;
declare function tryCatch(handler: unknown): unknown;

koa.post('/hooks/coinbase', async (ctx: any) => { // $ alert=webhook-unverified
  const { event } = ctx.request.body;
  if (event.type === 'charge:confirmed') await orders.updateOne({ code: event.data.code }, { $set: { paid: true } });
});

koa.post('/hooks/verified/coinbase', async (ctx: any) => { // ok: by a function of that name
  if (!isValidSignature(ctx.request.rawBody, ctx.get('x-cc-webhook-signature'))) ctx.throw(401);
  await orders.updateOne({ code: ctx.request.body.event.data.code }, { $set: { paid: true } });
});
declare function isValidSignature(text: string, signature: string): boolean;

fastify.post('/payments/notify', async (request: any) => { // $ alert=webhook-unverified
  await orders.update(request.body.orderId, { status: 'paid' });
  return 'ok';
});

fastify.post('/payments/webhook', { preHandler: checkOrigin }, async (request: any) => { // ok: asked before
  await orders.update(request.body.orderId, { status: 'paid' });
  return 'ok';
});

fastify.post('/stripe/webhook', { schema: {} }, async (request: any) => { // $ alert=webhook-unverified
  if (request.body.type === 'invoice.payment_succeeded') await orders.update(request.body.data.object.id, { status: 'paid' });
  return 'ok';
});

fastify.route({ // $ alert=webhook-unverified
  method: 'POST',
  url: '/razorpay/webhook',
  handler: async (request: any) => {
    if (request.body.event === 'order.paid') await orders.markPaid(request.body.payload);
  },
});

fastify.route({
  method: 'POST',
  url: '/cashfree/webhook',
  preHandler: checkOrigin,
  handler: async (request: any) => { // ok: asked before
    await orders.markPaid(request.body.payload);
  },
});

hapi.route({ // $ alert=webhook-unverified
  method: 'POST',
  path: '/paypal/webhook',
  handler: async (request: any, h: any) => {
    await orders.markPaid(request.payload.resource.id, 'paypal');
    return h.response();
  },
});

hono.post('/webhooks/lemonsqueezy', async (c: any) => { // $ alert=webhook-unverified
  const payload = await c.req.json();
  if (payload.meta.event_name === 'order_created') await orders.fulfil(payload.data);
  return c.text('ok');
});

hono.post('/webhooks/subscriptions', async (c: any) => { // ok: the package asks
  const event = new Webhook(KEY).verify(await c.req.text(), c.req.header());
  await orders.fulfil(event);
  return c.text('ok');
});

@Controller('webhooks')
export class WebhooksController {
  @Post('razorpay')
  async razorpay(@Body() body: any) { // $ alert=webhook-unverified
    if (body.event === 'payment.captured') await orders.markPaid(body.payload.payment.entity.order_id, 'razorpay');
  }

  @Post('adyen')
  async adyen(@Body() notification: any) { // $ alert=webhook-unverified
    for (const { NotificationRequestItem: item } of notification.notificationItems) if (item.eventCode === 'AUTHORISATION') await orders.markPaid(item.merchantReference, item);
    return '[accepted]';
  }

  @Post('flutterwave')
  async flutterwave(@Body() body: any, @Headers('verif-hash') hash: string) { // ok: a secret that both know
    if (hash !== process.env.FLW_HASH) throw new Error('no');
    await orders.markPaid(body.data.tx_ref, body);
  }

  @Post('shopify')
  @UseGuards(SignatureGuard)
  async shopify(@Body() body: any) { // ok: a guard
    await orders.markPaid(body.id, 'shopify');
  }
}

@Controller('payments/callback')
@UseGuards(SignatureGuard)
export class CallbackController {
  @Post()
  async called(@Body() body: any) { // ok: a guard on all of it
    await orders.markPaid(body.id, 'paid');
  }
}

export async function POST(req: Request) { // $ alert=webhook-unverified
  const event = await req.json();
  switch (event.type) {
    case 'checkout.session.completed':
      await orders.fulfil(event.data.object);
      break;
  }
  return Response.json({ received: true });
}

export const PUT = withSignature(async (req: Request) => { // ok: what is around it may ask
  const event = await req.json();
  if (event.type === 'checkout.session.completed') await orders.fulfil(event.data.object);
});

export const PATCH = tryCatch(async (req: Request) => { // $ alert=webhook-unverified
  const event = await req.json();
  if (event.type === 'customer.subscription.deleted') await orders.cancelSubscription(event.data.object);
});

export const stripeWebhook = async (event: { body: string | null }) => { // $ alert=webhook-unverified
  const { type, data } = JSON.parse(event.body ?? '{}');
  if (type === 'invoice.paid') await orders.markPaid(data.object, 'invoice');
  return { statusCode: 200 };
};

export const verifiedWebhook = async (event: { body: string; headers: Record<string, string> }) => { // ok: made of the raw body
  const { type, data } = stripe.webhooks.constructEvent(event.body, event.headers['stripe-signature'], KEY);
  if (type === 'invoice.paid') await orders.markPaid(data.object, 'invoice');
  return { statusCode: 200 };
};
