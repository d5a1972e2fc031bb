/**
 * Providers of payments: braintree, square, @adyen/api-library, @paypal/checkout-server-sdk, razorpay, @mollie/api-client, gocardless-nodejs, cashfree-pg,
 * plaid, coinbase-commerce-node, @paddle/paddle-node-sdk, midtrans-client, mercadopago, paystack.
 */
import axios from 'axios';

declare const gateway: any;
declare const client: any;
declare const checkout: any;
declare const request: any;
declare const ordersController: any;
declare const paypal: any;
declare const razorpay: any;
declare const mollie: any;
declare const Cashfree: any;
declare const snap: any;
declare const preference: any;
declare const paddle: any;
declare const commerce: any;
declare const sslcz: any;
declare const paystack: any;
declare const checkoutApi: any;
declare const PAYPAL: string;

export async function pay(req: any, res: any) {
  const { amount, currency, items } = req.body;
  await gateway.transaction.sale({ amount, paymentMethodNonce: req.body.nonce }); // $ alert=money-untrusted-amount
  await gateway.transaction.refund(req.body.id, amount); // $ alert=money-untrusted-amount
  await client.payments.create({ sourceId: req.body.source, amountMoney: { amount, currency: 'USD' } }); // $ alert=missing-idempotency alert=money-untrusted-amount
  await checkoutApi.createPaymentLink({ quickPay: { priceMoney: { amount, currency: 'USD' } } }); // $ alert=money-untrusted-amount
  await checkout.sessions({ amount: { value: amount, currency: 'EUR' }, reference: req.body.id }); // $ alert=money-untrusted-amount
  await checkout.sessions({ amount: { value: 500, currency }, reference: req.body.id }); // $ alert=money-untrusted-amount
  request.requestBody({ intent: 'CAPTURE', purchase_units: [{ amount: { currency_code: 'USD', value: amount } }] }); // $ alert=money-untrusted-amount
  const body = JSON.stringify({ intent: 'CAPTURE', purchase_units: [{ amount: { currency_code: 'USD', value: amount } }] }); // $ alert=money-untrusted-amount
  await axios.post(PAYPAL, { intent: 'CAPTURE', purchase_units: [{ amount: { currency_code: 'USD', value: amount } }] }); // $ alert=money-untrusted-amount
  await ordersController.createOrder({ body: { purchaseUnits: [{ amount: { currencyCode: 'USD', value: amount } }] } }); // $ alert=missing-idempotency alert=money-untrusted-amount
  paypal.payment.create({ intent: 'sale', transactions: [{ amount: { currency: 'USD', total: amount } }] }); // $ alert=money-untrusted-amount
  await razorpay.paymentLink.create({ amount, currency: 'INR' }); // $ alert=money-untrusted-amount
  await razorpay.payments.capture(req.body.id, amount, 'INR'); // $ alert=money-untrusted-amount
  await razorpay.payments.refund(req.body.id, { amount }); // $ alert=money-untrusted-amount
  await mollie.payments.create({ amount: { value: amount, currency: 'EUR' }, description: req.body.id }); // $ alert=missing-idempotency alert=money-untrusted-amount
  await client.payments.create({ amount, currency: 'GBP', links: { mandate: req.user.mandate } }); // $ alert=missing-idempotency alert=money-untrusted-amount
  await Cashfree.PGCreateOrder({ order_amount: amount, order_currency: 'INR' }); // $ alert=money-untrusted-amount
  await client.transferCreate({ amount, account_id: req.user.account }); // $ alert=money-untrusted-amount
  await commerce.charges.create({ local_price: { amount, currency: 'USD' }, pricing_type: 'fixed_price' }); // $ alert=missing-idempotency alert=money-untrusted-amount
  await paddle.transactions.create({ items: [{ quantity: 1, price: { unitPrice: { amount, currencyCode: 'USD' } } }] }); // $ alert=money-untrusted-amount
  await snap.createTransaction({ transaction_details: { order_id: req.body.id, gross_amount: amount } }); // $ alert=money-untrusted-amount
  await preference.create({ body: { items: items.map((item: any) => ({ title: item.title, unit_price: item.price, quantity: item.quantity })) } }); // $ alert=money-untrusted-amount
  await paystack.transaction.initialize({ amount, email: req.user.email }); // $ alert=money-untrusted-amount
  await sslcz.init({ total_amount: amount, currency: 'BDT' }); // $ alert=money-untrusted-amount
  await axios.post('https://api.paystack.co/transaction/initialize', { amount, email: req.user.email }); // $ alert=money-untrusted-amount
  await fetch('https://api.flutterwave.com/v3/payments', { method: 'POST', body: JSON.stringify({ amount, tx_ref: req.body.id }) }); // $ alert=money-untrusted-amount
  await client.payments.create({ amount: 500, currency, links: { mandate: req.user.mandate } }); // $ alert=missing-idempotency alert=money-untrusted-amount
  await client.payments.create({ sourceId: req.body.source, amountMoney: { amount: 500, currency } }); // $ alert=missing-idempotency alert=money-untrusted-amount
  await mollie.payments.create({ amount: { value: '10.00', currency }, description: req.body.id }); // $ alert=missing-idempotency alert=money-untrusted-amount
  await commerce.charges.create({ local_price: { amount: '10.00', currency }, pricing_type: 'fixed_price' }); // $ alert=missing-idempotency alert=money-untrusted-amount
  await paddle.transactions.create({ items: [{ quantity: 1, price: { unitPrice: { amount: '1000', currencyCode: currency } } }] }); // $ alert=money-untrusted-amount
  paypal.payment.create({ intent: 'sale', transactions: [{ amount: { currency, total: '10.00' } }] }); // $ alert=money-untrusted-amount
  await axios.post('https://api.example.com/statistics', { amount }); // ok: no provider of payments
  console.log(JSON.stringify(req.body)); // $ alert=pii-logged
  note(req.body); // ok: nor inside of what it is handed to
  await client.customers.create({ amount, currency }); // ok: nothing is charged
  await mollie.payments.create({ amount: { value: '10.00', currency: 'EUR' }, metadata: { amount } }); // ok: fixed // $ alert=missing-idempotency
  await gateway.transaction.sale({ amount: '10.00', paymentMethodNonce: req.body.nonce }); // ok: fixed
  res.json({ body });
}

const note = (what: any) => JSON.stringify(what);

declare const stripe: any;

export async function billed(req: any, res: any) {
  await stripe.invoiceItems.create({ customer: 'cus', amount: req.body.amount, currency: 'usd' }); // $ alert=money-untrusted-amount
  res.end();
}
