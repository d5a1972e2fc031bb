/** What payment services hold their amounts in: read as a number of major units, each of them is a float. */
import { CheckoutAPI } from '@adyen/api-library';
import createMollieClient from '@mollie/api-client';
import { Paddle } from '@paddle/paddle-node-sdk';
import { OrdersController, PaymentsController } from '@paypal/paypal-server-sdk';
import { Order, Product } from '@shopify/shopify-api';
import WooCommerceRestApi from '@woocommerce/woocommerce-rest-api';
import { BraintreeGateway } from 'braintree';
import { binance, kraken } from 'ccxt';
import { resources } from 'coinbase-commerce-node';
import GoCardless from 'gocardless-nodejs';
import { PlaidApi } from 'plaid';
import Razorpay from 'razorpay';
import { Client, SquareClient } from 'square';
import Stripe from 'stripe';

const inMajor = (x: number | bigint | string) => Number(x) / 100;

const stripe = new Stripe('');

export async function ofStripe(session: Stripe.Checkout.Session, invoice: Stripe.Invoice, charge: Stripe.Charge, event: Stripe.Event) {
  const intent = await stripe.paymentIntents.create({}); // $ alert=missing-idempotency
  const changed = event.data.object as Stripe.PaymentIntent;
  return [
    inMajor(intent.amount) * 1.19, // $ alert=money-float-arithmetic
    inMajor(session.amount_total) * 1.19, // $ alert=money-float-arithmetic
    inMajor(session.amount_subtotal) * 1.19, // $ alert=money-float-arithmetic
    inMajor(intent.amount_received) * 1.19, // $ alert=money-float-arithmetic
    inMajor(changed.amount_capturable) * 1.19, // $ alert=money-float-arithmetic
    inMajor(charge.amount_captured) * 1.19, // $ alert=money-float-arithmetic
    inMajor(charge.amount_refunded) * 1.19, // $ alert=money-float-arithmetic
    inMajor(invoice.amount_due) * 1.19, // $ alert=money-float-arithmetic
    inMajor(invoice.amount_paid) * 1.19, // $ alert=money-float-arithmetic
    inMajor(invoice.amount_remaining) * 1.19, // $ alert=money-float-arithmetic
    inMajor(invoice.application_fee_amount) * 1.19, // $ alert=money-float-arithmetic
    inMajor(invoice.subtotal) * 1.19, // $ alert=money-float-arithmetic
    inMajor(invoice.tax) * 1.19, // $ alert=money-float-arithmetic
    inMajor(invoice.total) * 1.19, // $ alert=money-float-arithmetic
    inMajor((await stripe.prices.retrieve('x')).unit_amount) * 1.19, // $ alert=money-float-arithmetic
    inMajor((await stripe.customers.retrieve('x')).balance) * 1.19, // $ alert=money-float-arithmetic
    inMajor((await stripe.balanceTransactions.retrieve('x')).fee) * 1.19, // $ alert=money-float-arithmetic
    inMajor((await stripe.balanceTransactions.retrieve('x')).net) * 1.19, // $ alert=money-float-arithmetic
    (await require('stripe')('').charges.retrieve('x')).amount * 1.19, // ok: minor units
  ];
}

export const inCents = (intent: Stripe.PaymentIntent) => intent.amount * 1.19; // ok: minor units

export async function inMinorUnits() {
  const paid = await new CheckoutAPI({}).PaymentsApi.payments({}); // $ alert=missing-idempotency
  const square = await new Client({}).paymentsApi.getPayment('x');
  const newer = await new SquareClient({}).payments.get('x');
  const order = await new Razorpay({}).orders.fetch('x');
  const refund = await new Razorpay({}).payments.fetch('x');
  const debit = await GoCardless('', '').payments.find('x');
  const transaction = await new Paddle('').transactions.get('x');
  return [
    paid.amount.value * 1.19, // ok: minor units
    inMajor(paid.amount.value) * 1.19, // $ alert=money-float-arithmetic
    Number(square.result.payment.amountMoney.amount) * 1.19, // $ alert=money-precision-loss
    Number(newer.payment.amountMoney.amount) * 1.19, // $ alert=money-precision-loss
    inMajor(square.result.payment.amountMoney.amount) * 1.19, // $ alert=money-float-arithmetic
    inMajor(newer.payment.amountMoney.amount) * 1.19, // $ alert=money-float-arithmetic
    inMajor(order.amount) * 1.19, // $ alert=money-float-arithmetic
    inMajor(order.amount_paid) * 1.19, // $ alert=money-float-arithmetic
    inMajor(order.amount_due) * 1.19, // $ alert=money-float-arithmetic
    inMajor(refund.amount_refunded) * 1.19, // $ alert=money-float-arithmetic
    inMajor(refund.fee) * 1.19, // $ alert=money-float-arithmetic
    inMajor(refund.tax) * 1.19, // $ alert=money-float-arithmetic
    inMajor(debit.amount) * 1.19, // $ alert=money-float-arithmetic
    inMajor(debit.amount_refunded) * 1.19, // $ alert=money-float-arithmetic
    inMajor(transaction.items[0].price.unitPrice.amount) * 1.19, // $ alert=money-float-arithmetic
    inMajor(transaction.details.totals.total) * 1.19, // $ alert=money-float-arithmetic
    inMajor(transaction.details.totals.subtotal) * 1.19, // $ alert=money-float-arithmetic
    inMajor(transaction.details.totals.tax) * 1.19, // $ alert=money-float-arithmetic
    inMajor(transaction.details.totals.grandTotal) * 1.19, // $ alert=money-float-arithmetic
  ];
}

export async function inTexts() {
  const sale = await new BraintreeGateway({}).transaction.sale({});
  const order = await new OrdersController({}).getOrder('x');
  const capture = await new PaymentsController({}).getCapturedPayment('x');
  const payment = await createMollieClient({}).payments.get('x');
  const charge = await resources.Charge.retrieve('x');
  const sold = await Order.find({});
  const product = await Product.find({});
  const shown = await new WooCommerceRestApi({}).get('x');
  return [
    sale.transaction.amount + 0.35, // ok: no sum, but a longer text
    order.result.purchaseUnits[0].amount.value + 0.35, // ok: no sum, but a longer text
    capture.result.amount.value + 0.35, // ok: no sum, but a longer text
    charge.pricing.local.amount + 0.35, // ok: no sum, but a longer text
    payment.amount.value + 0.35, // ok: no sum, but a longer text
    shown.data.total + 0.35, // ok: no sum, but a longer text
    sold.total_price + 0.35, // ok: no sum, but a longer text
    product.variants[0].price + 0.35, // ok: no sum, but a longer text
    Number(sale.transaction.amount) * 1.19, // $ alert=money-float-arithmetic
    Number(order.result.purchaseUnits[0].amount.value) * 1.19, // $ alert=money-float-arithmetic
    Number(capture.result.amount.value) * 1.19, // $ alert=money-float-arithmetic
    Number(payment.amount.value) * 1.19, // $ alert=money-float-arithmetic
    Number(payment.amountRefunded.value) * 1.19, // $ alert=money-float-arithmetic
    Number(payment.amountRemaining.value) * 1.19, // $ alert=money-float-arithmetic
    Number(charge.pricing.local.amount) * 1.19, // $ alert=money-float-arithmetic
    Number(sold.total_price) * 1.19, // $ alert=money-float-arithmetic
    Number(sold.subtotal_price) * 1.19, // $ alert=money-float-arithmetic
    Number(sold.total_tax) * 1.19, // $ alert=money-float-arithmetic
    Number(sold.total_discounts) * 1.19, // $ alert=money-float-arithmetic
    Number(product.variants[0].price) * 1.19, // $ alert=money-float-arithmetic
    Number(shown.data.total) * 1.19, // $ alert=money-float-arithmetic
    Number(shown.data.price) * 1.19, // $ alert=money-float-arithmetic
    Number(shown.data.regular_price) * 1.19, // $ alert=money-float-arithmetic
    Number(shown.data.total_tax) * 1.19, // $ alert=money-float-arithmetic
  ];
}

export async function inFloats() {
  const { data } = await new PlaidApi({}).accountsGet({});
  const spent = await new PlaidApi({}).transactionsGet({});
  const order = await new kraken({}).fetchOrder('x');
  const ticker = await new binance({}).fetchTicker('x');
  return [
    data.accounts[0].balances.available * 1.19, // $ alert=money-float-arithmetic
    data.accounts[0].balances.current * 1.19, // $ alert=money-float-arithmetic
    spent.data.transactions[0].amount * 1.19, // $ alert=money-float-arithmetic
    order.price + order.cost, // $ alert=money-float-arithmetic
    order.price * 1.19, // $ alert=money-float-arithmetic
    order.cost * 1.19, // $ alert=money-float-arithmetic
    ticker.bid * 1.19, // $ alert=money-float-arithmetic
    ticker.ask * 1.19, // $ alert=money-float-arithmetic
  ];
}
