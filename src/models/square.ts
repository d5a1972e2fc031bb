/** Square: amounts are bigints of minor units. */
import type { Model } from '../engine/model';
import { BIG_MINOR, fields } from './rows/amounts';
import { moving } from './rows/moving';

const square: Model = {
  module: 'square',
  functions: {
    Client: { returns: 'Client', constrains: [{ at: 'argument[0].accessToken', role: 'key' }] },
    'Client.*': { returns: 'Client' },
    SquareClient: { returns: 'SquareClient', constrains: [{ at: 'argument[0].token', role: 'key' }] },
    'SquareClient.*': { returns: 'SquareClient' },
  },
  fields: fields('amount', BIG_MINOR),
  conventions: [
    {
      receivers: ['payments', 'paymentsapi', 'refunds', 'refundsapi'],
      methods: ['create', 'createPayment', 'refundPayment'],
      behaviour: {
        sinks: [
          { at: 'argument[0].amountMoney.amount', kind: 'charge' },
          { at: 'argument[0].amountMoney.currency', kind: 'currency' },
        ],
      },
    },
    { receivers: ['payments', 'paymentsapi'], methods: ['create', 'createPayment'], behaviour: moving('argument[0].idempotencyKey', 'argument[0].idempotency_key') },
    { receivers: ['refunds', 'refundsapi'], methods: ['refundPayment'], behaviour: moving('argument[0].idempotencyKey', 'argument[0].idempotency_key') },
    { receivers: ['paymentlinks', 'checkoutapi'], methods: ['create', 'createPaymentLink'], behaviour: { sinks: [{ at: 'argument[0].quickPay.priceMoney.amount', kind: 'charge' }] } },
  ],
};

export default square;
