/**
 * Payment services and banks as fixtures ask them: each answers in the form that its interface documents, with amounts of whole minor units, of texts with
 * two places, or of floats.
 */
import type { Modules } from './fixture-functions';

/** A client that is made with `new` or called, and answers. */
const client = (answers: object) => function make() {
  return answers;
};
const always = (answer: unknown) => () => Promise.resolve(answer);

/** Whole minor units, as numbers. */
const stripe = client({
  paymentIntents: { create: always({ amount: 95, amount_received: 450 }) },
  prices: { retrieve: always({ unit_amount: 1999 }) },
  customers: { retrieve: always({ balance: 2195 }) },
  balanceTransactions: { retrieve: always({ fee: 95, net: 2099 }) },
  charges: { retrieve: always({ amount: 95 }) },
});

/** The objects of Stripe that an event or an endpoint is handed. */
export const STRIPE_OBJECTS = [
  { amount_total: 1999, amount_subtotal: 1495 },
  { amount_due: 1095, amount_paid: 1150, amount_remaining: 1195, application_fee_amount: 250, subtotal: 1295, tax: 1300, total: 1350 },
  { amount_captured: 650, amount_refunded: 750 },
  { data: { object: { amount_capturable: 500 } } },
] as const;

const adyen = { CheckoutAPI: client({ PaymentsApi: { payments: always({ amount: { value: 1999, currency: 'EUR' } }) } }) };
/** Square counts in bigint. */
const square = {
  Client: client({ paymentsApi: { getPayment: always({ result: { payment: { amountMoney: { amount: 900n, currency: 'EUR' } } } }) } }),
  SquareClient: client({ payments: { get: always({ payment: { amountMoney: { amount: 995n, currency: 'EUR' } } }) } }),
};
const razorpay = client({
  orders: { fetch: always({ amount: 1000, amount_paid: 650, amount_due: 450 }) },
  payments: { fetch: always({ amount_refunded: 750, fee: 95, tax: 250 }) },
});
const gocardless = client({ payments: { find: always({ amount: 1395, amount_refunded: 500 }) } });
/** Paddle writes whole minor units as texts. */
const bought = { price: { unitPrice: { amount: '1999', currencyCode: 'EUR' } } };
const paddle = { Paddle: client({ transactions: { get: always({ items: [bought], details: { totals: { subtotal: '1695', tax: '250', total: '1995', grandTotal: '2000' } } }) } }) };

/** Texts with the places of the currency. */
const braintree = { BraintreeGateway: client({ transaction: { sale: always({ transaction: { amount: '19.99' } }) } }) };
const paypal = {
  OrdersController: client({ getOrder: always({ result: { purchaseUnits: [{ amount: { value: '10.95' } }] } }) }),
  PaymentsController: client({ getCapturedPayment: always({ result: { amount: { value: '11.95' } } }) }),
};
const mollie = client({ payments: { get: always({ amount: { value: '13.95' }, amountRefunded: { value: '4.50' }, amountRemaining: { value: '6.50' } }) } });
const coinbase = { resources: { Charge: { retrieve: always({ pricing: { local: { amount: '14.95' } } }) } } };
const shopify = {
  Order: { find: always({ total_price: '16.95', subtotal_price: '16.99', total_tax: '2.50', total_discounts: '5.00' }) },
  Product: { find: always({ variants: [{ price: '17.99' }] }) },
};
const woocommerce = client({ get: always({ data: { total: '19.95', price: '19.99', regular_price: '20.99', total_tax: '0.95' } }) });

/** Floats. */
const plaid = {
  PlaidApi: client({
    accountsGet: always({ data: { accounts: [{ balances: { available: 19.99, current: 20.99 } }] } }),
    transactionsGet: always({ data: { transactions: [{ amount: 4.5 }] } }),
  }),
};
const ccxt = { kraken: client({ fetchOrder: always({ price: 1.1, cost: 2.2 }) }), binance: client({ fetchTicker: always({ bid: 21.95, ask: 21.99 }) }) };

export const SERVICES: Modules = {
  '@adyen/api-library': adyen,
  '@mollie/api-client': mollie,
  '@paddle/paddle-node-sdk': paddle,
  '@paypal/paypal-server-sdk': paypal,
  '@shopify/shopify-api': shopify,
  '@woocommerce/woocommerce-rest-api': woocommerce,
  braintree,
  ccxt,
  'coinbase-commerce-node': coinbase,
  'gocardless-nodejs': gocardless,
  plaid,
  razorpay,
  square,
  stripe,
};
