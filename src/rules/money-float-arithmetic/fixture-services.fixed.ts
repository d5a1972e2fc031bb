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
import { Decimal } from 'decimal.js';

const inMajor = (x: number | bigint | string) => Number(x) / 100;

const stripe = new Stripe('');

export async function ofStripe(session: Stripe.Checkout.Session, invoice: Stripe.Invoice, charge: Stripe.Charge, event: Stripe.Event) {
  const intent = await stripe.paymentIntents.create({}); // $ alert=missing-idempotency
  const changed = event.data.object as Stripe.PaymentIntent;
  return [
    new Decimal(inMajor(intent.amount)).times(1.19).toNumber(), // $ alert=money-float-arithmetic
    new Decimal(inMajor(session.amount_total)).times(1.19).toNumber(), // $ alert=money-float-arithmetic
    new Decimal(inMajor(session.amount_subtotal)).times(1.19).toNumber(), // $ alert=money-float-arithmetic
    new Decimal(inMajor(intent.amount_received)).times(1.19).toNumber(), // $ alert=money-float-arithmetic
    new Decimal(inMajor(changed.amount_capturable)).times(1.19).toNumber(), // $ alert=money-float-arithmetic
    new Decimal(inMajor(charge.amount_captured)).times(1.19).toNumber(), // $ alert=money-float-arithmetic
    new Decimal(inMajor(charge.amount_refunded)).times(1.19).toNumber(), // $ alert=money-float-arithmetic
    new Decimal(inMajor(invoice.amount_due)).times(1.19).toNumber(), // $ alert=money-float-arithmetic
    new Decimal(inMajor(invoice.amount_paid)).times(1.19).toNumber(), // $ alert=money-float-arithmetic
    new Decimal(inMajor(invoice.amount_remaining)).times(1.19).toNumber(), // $ alert=money-float-arithmetic
    new Decimal(inMajor(invoice.application_fee_amount)).times(1.19).toNumber(), // $ alert=money-float-arithmetic
    new Decimal(inMajor(invoice.subtotal)).times(1.19).toNumber(), // $ alert=money-float-arithmetic
    new Decimal(inMajor(invoice.tax)).times(1.19).toNumber(), // $ alert=money-float-arithmetic
    new Decimal(inMajor(invoice.total)).times(1.19).toNumber(), // $ alert=money-float-arithmetic
    new Decimal(inMajor((await stripe.prices.retrieve('x')).unit_amount)).times(1.19).toNumber(), // $ alert=money-float-arithmetic
    new Decimal(inMajor((await stripe.customers.retrieve('x')).balance)).times(1.19).toNumber(), // $ alert=money-float-arithmetic
    new Decimal(inMajor((await stripe.balanceTransactions.retrieve('x')).fee)).times(1.19).toNumber(), // $ alert=money-float-arithmetic
    new Decimal(inMajor((await stripe.balanceTransactions.retrieve('x')).net)).times(1.19).toNumber(), // $ alert=money-float-arithmetic
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
    new Decimal(inMajor(paid.amount.value)).times(1.19).toNumber(), // $ alert=money-float-arithmetic
    Number(square.result.payment.amountMoney.amount) * 1.19, // $ alert=money-precision-loss
    Number(newer.payment.amountMoney.amount) * 1.19, // $ alert=money-precision-loss
    new Decimal(inMajor(square.result.payment.amountMoney.amount)).times(1.19).toNumber(), // $ alert=money-float-arithmetic
    new Decimal(inMajor(newer.payment.amountMoney.amount)).times(1.19).toNumber(), // $ alert=money-float-arithmetic
    new Decimal(inMajor(order.amount)).times(1.19).toNumber(), // $ alert=money-float-arithmetic
    new Decimal(inMajor(order.amount_paid)).times(1.19).toNumber(), // $ alert=money-float-arithmetic
    new Decimal(inMajor(order.amount_due)).times(1.19).toNumber(), // $ alert=money-float-arithmetic
    new Decimal(inMajor(refund.amount_refunded)).times(1.19).toNumber(), // $ alert=money-float-arithmetic
    new Decimal(inMajor(refund.fee)).times(1.19).toNumber(), // $ alert=money-float-arithmetic
    new Decimal(inMajor(refund.tax)).times(1.19).toNumber(), // $ alert=money-float-arithmetic
    new Decimal(inMajor(debit.amount)).times(1.19).toNumber(), // $ alert=money-float-arithmetic
    new Decimal(inMajor(debit.amount_refunded)).times(1.19).toNumber(), // $ alert=money-float-arithmetic
    new Decimal(inMajor(transaction.items[0].price.unitPrice.amount)).times(1.19).toNumber(), // $ alert=money-float-arithmetic
    new Decimal(inMajor(transaction.details.totals.total)).times(1.19).toNumber(), // $ alert=money-float-arithmetic
    new Decimal(inMajor(transaction.details.totals.subtotal)).times(1.19).toNumber(), // $ alert=money-float-arithmetic
    new Decimal(inMajor(transaction.details.totals.tax)).times(1.19).toNumber(), // $ alert=money-float-arithmetic
    new Decimal(inMajor(transaction.details.totals.grandTotal)).times(1.19).toNumber(), // $ alert=money-float-arithmetic
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
    new Decimal(sale.transaction.amount).times(1.19).toNumber(), // $ alert=money-float-arithmetic
    new Decimal(order.result.purchaseUnits[0].amount.value).times(1.19).toNumber(), // $ alert=money-float-arithmetic
    new Decimal(capture.result.amount.value).times(1.19).toNumber(), // $ alert=money-float-arithmetic
    new Decimal(payment.amount.value).times(1.19).toNumber(), // $ alert=money-float-arithmetic
    new Decimal(payment.amountRefunded.value).times(1.19).toNumber(), // $ alert=money-float-arithmetic
    new Decimal(payment.amountRemaining.value).times(1.19).toNumber(), // $ alert=money-float-arithmetic
    new Decimal(charge.pricing.local.amount).times(1.19).toNumber(), // $ alert=money-float-arithmetic
    new Decimal(sold.total_price).times(1.19).toNumber(), // $ alert=money-float-arithmetic
    new Decimal(sold.subtotal_price).times(1.19).toNumber(), // $ alert=money-float-arithmetic
    new Decimal(sold.total_tax).times(1.19).toNumber(), // $ alert=money-float-arithmetic
    new Decimal(sold.total_discounts).times(1.19).toNumber(), // $ alert=money-float-arithmetic
    new Decimal(product.variants[0].price).times(1.19).toNumber(), // $ alert=money-float-arithmetic
    new Decimal(shown.data.total).times(1.19).toNumber(), // $ alert=money-float-arithmetic
    new Decimal(shown.data.price).times(1.19).toNumber(), // $ alert=money-float-arithmetic
    new Decimal(shown.data.regular_price).times(1.19).toNumber(), // $ alert=money-float-arithmetic
    new Decimal(shown.data.total_tax).times(1.19).toNumber(), // $ alert=money-float-arithmetic
  ];
}

export async function inFloats() {
  const { data } = await new PlaidApi({}).accountsGet({});
  const spent = await new PlaidApi({}).transactionsGet({});
  const order = await new kraken({}).fetchOrder('x');
  const ticker = await new binance({}).fetchTicker('x');
  return [
    new Decimal(data.accounts[0].balances.available).times(1.19).toNumber(), // $ alert=money-float-arithmetic
    new Decimal(data.accounts[0].balances.current).times(1.19).toNumber(), // $ alert=money-float-arithmetic
    new Decimal(spent.data.transactions[0].amount).times(1.19).toNumber(), // $ alert=money-float-arithmetic
    new Decimal(order.price).plus(order.cost).toNumber(), // $ alert=money-float-arithmetic
    new Decimal(order.price).times(1.19).toNumber(), // $ alert=money-float-arithmetic
    new Decimal(order.cost).times(1.19).toNumber(), // $ alert=money-float-arithmetic
    new Decimal(ticker.bid).times(1.19).toNumber(), // $ alert=money-float-arithmetic
    new Decimal(ticker.ask).times(1.19).toNumber(), // $ alert=money-float-arithmetic
  ];
}
