/** Other providers: square, @adyen/api-library, @paypal/paypal-server-sdk, plaid, @mollie/api-client, gocardless-nodejs, dwolla-v2, modern-treasury, checkout-sdk-node, mercadopago. */
import { Checkout } from 'checkout-sdk-node';
import { Client as Dwolla } from 'dwolla-v2';
import { Payment } from 'mercadopago';
import ModernTreasury from 'modern-treasury';

declare const square: any;
declare const paymentsApi: any;
declare const refundsApi: any;
declare const adyen: any;
declare const ordersController: any;
declare const paymentsController: any;
declare const plaid: any;
declare const mollie: any;
declare const gocardless: any;
declare const config: any;
declare function withRetry<T>(work: () => Promise<T>): Promise<T>;
declare function uuid(): string;

const cko = new Checkout();
const dwolla = new Dwolla({});
const treasury = new ModernTreasury();

export async function withoutKey(orderId: string, body: any) {
  await adyen.checkout.payments({ amount: { value: 500, currency: 'EUR' }, reference: orderId }, { idempotencyKey: `payments-${orderId}` }); // $ alert=missing-idempotency:warning
  await adyen.modificationsApi.refundCapturedPayment(orderId, { merchantAccount: 'shop' }, { idempotencyKey: `refund-captured-payment-${orderId}` }); // $ alert=missing-idempotency:warning
  await ordersController.createOrder({ body, paypalRequestId: `create-order-${orderId}` }); // $ alert=missing-idempotency:info
  await ordersController.captureOrder({ id: orderId, prefer: 'return=minimal', paypalRequestId: `capture-order-${orderId}` }); // $ alert=missing-idempotency:warning
  await paymentsController.refundCapturedPayment({ captureId: orderId, paypalRequestId: `refund-captured-payment-${orderId}` }); // $ alert=missing-idempotency:warning
  await plaid.transferAuthorizationCreate({ access_token: 'x', type: 'debit', network: 'ach', idempotency_key: `transfer-authorization-create-${orderId}` }); // $ alert=missing-idempotency:warning
  await plaid.bankTransferCreate({ access_token: 'x', type: 'debit', idempotency_key: `bank-transfer-create-${orderId}` }); // $ alert=missing-idempotency:warning
  await mollie.payments.create({ description: orderId }); // $ alert=missing-idempotency:info
  await mollie.payment_refunds.create({ paymentId: orderId, idempotencyKey: `payment_refund-${orderId}` }); // $ alert=missing-idempotency:warning
  await gocardless.payments.create({ links: { mandate: 'm' } }); // $ alert=missing-idempotency:warning
  await dwolla.post('transfers', body); // $ alert=missing-idempotency:warning
  await treasury.paymentOrders.create({ type: 'ach', direction: 'credit' }, { idempotencyKey: `payment-order-${orderId}` }); // $ alert=missing-idempotency:warning
  await cko.payments.request({ source: { type: 'token' } }); // $ alert=missing-idempotency:warning
  await new Payment(config).create({ body: { description: orderId }, requestOptions: { idempotencyKey: `create-${orderId}` } }); // $ alert=missing-idempotency:warning
}

export async function anewEachTry(orderId: string) {
  await withRetry(() => square.payments.create({ sourceId: 'x', idempotencyKey: uuid() })); // $ alert=missing-idempotency:error
  await withRetry(() => paymentsApi.createPayment({ sourceId: 'x', idempotencyKey: uuid() })); // $ alert=missing-idempotency:error
  await withRetry(() => refundsApi.refundPayment({ paymentId: orderId, idempotencyKey: uuid() })); // $ alert=missing-idempotency:error
}

export async function withKey(orderId: string, body: any) {
  await square.payments.create({ sourceId: 'x', idempotencyKey: uuid() }); // ok: one try
  await refundsApi.refundPayment({ paymentId: orderId, idempotencyKey: orderId }); // ok: a key
  await adyen.checkout.payments({ amount: { value: 500, currency: 'EUR' } }, { idempotencyKey: orderId }); // ok: a key
  await adyen.modificationsApi.refundCapturedPayment(orderId, {}, { idempotencyKey: orderId }); // ok: a key
  await ordersController.createOrder({ body, paypalRequestId: orderId }); // ok: a key
  await ordersController.captureOrder({ id: orderId, paypalRequestId: orderId }); // ok: a key
  await paymentsController.refundCapturedPayment({ captureId: orderId, paypalRequestId: orderId }); // ok: a key
  await plaid.transferAuthorizationCreate({ access_token: 'x', idempotency_key: orderId }); // ok: a key
  await plaid.transferCreate({ access_token: 'x', authorization_id: orderId }); // ok: made of an authorization once
  await mollie.payments.create({ description: orderId, idempotencyKey: orderId }); // ok: a key
  await mollie.payment_refunds.create({ paymentId: orderId, idempotencyKey: orderId }); // ok: a key
  await gocardless.payments.create({ links: { mandate: 'm' } }, orderId); // ok: a key
  await dwolla.post('transfers', body, { 'Idempotency-Key': orderId }); // ok: a key
  await dwolla.post('customers', body); // ok: no money
  await treasury.paymentOrders.create({ type: 'ach' }, { idempotencyKey: orderId }); // ok: a key
  await cko.payments.request({ source: { type: 'token' } }, orderId); // ok: a key
  await new Payment(config).create({ body: {}, requestOptions: { idempotencyKey: orderId } }); // ok: a key
  await mollie.payments.get(orderId); // ok: read
}
