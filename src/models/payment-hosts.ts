/** Providers of payments that are spoken to over HTTP, by their addresses. */
import type { AccessPath, Acting, Model, Sink } from '../engine/model';

const HOSTS = (
  'api.paystack.co api.flutterwave.com khalti.com esewa.com safaricom.co.ke api.chapa.co paypal.com adyen.com squareup.com api.checkout.com cashfree.com phonepe.com ' +
  'api.mollie.com api.razorpay.com api.stripe.com monnify.com paymongo.com api.xendit.co midtrans.com nowpayments.io api.coingate.com bitpay.com instamojo.com paytm.in ' +
  'tap.company myfatoorah.com moyasar.com thawani.om zarinpal.com mercadopago.com momo.vn zalopay.vn payos.vn sslcommerz.com api.commerce.coinbase.com api.iyzipay.com'
).split(' ');

const NAMES = ['amount', 'Amount', 'total_amount', 'order_amount', 'price_amount', 'Price'];
const sums = (before: string): readonly Sink[] => NAMES.map((name) => ({ at: `${before}.${name}` as AccessPath, kind: 'charge' }));

/** What moves money there, or makes what is then paid. */
const MOVING = (
  'api.stripe.com/v1/charges api.stripe.com/v1/refunds api.stripe.com/v1/transfers api.stripe.com/v1/payouts api.paystack.co/transfer api.paystack.co/refund api.paystack.co/charge ' +
  'api.flutterwave.com/v3/transfers api.flutterwave.com/v3/charges api.mollie.com/v2/payments api.razorpay.com/v1/payouts api.checkout.com/payments api.sandbox.checkout.com/payments ' +
  'squareup.com/v2/payments squareup.com/v2/refunds squareupsandbox.com/v2/payments api.gocardless.com/payments api.gocardless.com/refunds api.dwolla.com/transfers ' +
  'moderntreasury.com/api/payment_orders api.transferwise.com/v1/transfers api.wise.com/v1/transfers api.mercadopago.com/v1/payments api.xendit.co/disbursements api.xendit.co/payouts ' +
  'adyen.com/v70/payments adyen.com/v71/payments'
).split(' ');
const CAPTURING = ['/v2/payments/captures', '/v2/payments/authorizations', '/v1/payments/payouts'];
const CREATING = ['/v2/checkout/orders', 'api.stripe.com/v1/payment_intents'];
const HEADERS = 'Idempotency-Key idempotency-key IdempotencyKey X-Idempotency-Key x-idempotency-key PayPal-Request-Id paypal-request-id Cko-Idempotency-Key cko-idempotency-key X-idempotence-uuid X-Payout-Idempotency'.split(' ');

/** What of the body the provider knows a payment by that came before. */
const NAMED = 'reference tx_ref idempotency_key idempotencyKey reference_id external_id customerTransactionId'.split(' ');

function sent(headers: string, body: string | undefined, mode: Pick<Acting, 'fixed' | 'parts'>, confirm: boolean): { readonly acts: Acting } {
  const once = [...HEADERS.map((name) => `${headers}.${name}`), ...(body === undefined ? [] : NAMED.map((name) => `${body}.${name}`))];
  return { acts: { act: 'move-money', parts: { once: once as readonly AccessPath[], ...mode.parts }, fixed: { confirm, ...mode.fixed } } };
}

const POSTING = ['axios', 'http', 'client', 'got', 'ky', 'needle', 'request', 'httpservice', 'api', 'instance', 'unirest'];
const posted = (confirm: boolean, body?: string) => sent('argument[2].headers', body, { fixed: { mode: 'POST' } }, confirm);
const fetched = (confirm: boolean, body?: string) => sent('argument[1].headers', body, { parts: { mode: 'argument[1].method' } }, confirm);

const model: Model = {
  conventions: [
    { receivers: POSTING, methods: ['post'], texts: HOSTS, behaviour: { sinks: [...sums('argument[1]'), ...sums('argument[1].json')] } },
    { receivers: [], methods: ['fetch'], texts: HOSTS, behaviour: { sinks: sums('argument[1].body.(json)') } },
    { receivers: POSTING, methods: ['post'], texts: MOVING, behaviour: posted(true, 'argument[1]') },
    { receivers: POSTING, methods: ['post'], texts: CAPTURING, behaviour: posted(true) },
    { receivers: POSTING, methods: ['post'], texts: CREATING, behaviour: posted(false) },
    { receivers: [], methods: ['fetch'], texts: MOVING, behaviour: fetched(true, 'argument[1].body.(json)') },
    { receivers: [], methods: ['fetch'], texts: CAPTURING, behaviour: fetched(true) },
    { receivers: [], methods: ['fetch'], texts: CREATING, behaviour: fetched(false) },
  ],
};

export default model;
