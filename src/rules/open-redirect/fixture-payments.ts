/** Where a payment provider sends the buyer once he has paid. */
import Stripe from 'stripe';
import type { Request, Response } from 'express';

const stripe = new Stripe(process.env.STRIPE_KEY!);
declare const paypal: any;
declare const mollieClient: any;
declare const preference: any;
declare const charges: any;
declare const order: any;
declare const payment: any;

export async function checkout(req: Request, res: Response) {
  const lines = [{ price: 'price_1', quantity: 1 }];
  await stripe.checkout.sessions.create({ line_items: lines, success_url: req.body.successUrl, cancel_url: 'https://shop.acme-bank.com/cart' }); // $ alert=open-redirect
  await stripe.checkout.sessions.create({ line_items: lines, success_url: 'https://shop.acme-bank.com/done', cancel_url: req.body.cancelUrl }); // $ alert=open-redirect
  await stripe.checkout.sessions.create({ line_items: lines, ui_mode: 'embedded', return_url: req.body.returnUrl }); // $ alert=open-redirect
  await stripe.billingPortal.sessions.create({ customer: 'cus_1', return_url: req.body.returnUrl }); // $ alert=open-redirect
  await stripe.accountLinks.create({ account: 'acct_1', type: 'account_onboarding', return_url: req.body.returnUrl, refresh_url: 'https://shop.acme-bank.com' }); // $ alert=open-redirect
  await stripe.paymentIntents.create({ amount: 1000, currency: 'eur', confirm: true, return_url: req.body.returnUrl }); // $ alert=open-redirect alert=missing-idempotency
  await mollieClient.payments.create({ amount: { currency: 'EUR', value: '10.00' }, redirectUrl: req.body.redirectUrl }); // $ alert=open-redirect alert=missing-idempotency
  await preference.create({ body: { back_urls: { success: req.body.back } } }); // $ alert=open-redirect
  await charges.create({ name: 'Order', redirect_url: req.body.back }); // $ alert=open-redirect
  await payment.create({ redirect_urls: { return_url: req.body.back, cancel_url: 'https://shop.acme-bank.com' } }); // $ alert=open-redirect
  order.requestBody({ intent: 'CAPTURE', application_context: { return_url: req.body.back } }); // $ alert=open-redirect
  await stripe.checkout.sessions.create({ line_items: lines, success_url: `${req.headers.origin}/done`, cancel_url: `${req.headers.origin}/cart` }); // ok: the site that asks
  await stripe.checkout.sessions.create({ line_items: lines, success_url: `https://shop.acme-bank.com/done/${req.body.order}` }); // ok: the host is written out
  const session = await stripe.checkout.sessions.create({ line_items: lines, success_url: `${process.env.SITE}/done?order=${req.body.order}` }); // ok: the site of the settings
  res.redirect(303, session.url!); // ok: what the provider gives back
}
