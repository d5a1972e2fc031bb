/** square: what is charged and paid back. */
import type { Model } from '../engine/model';

const model: Model = {
  module: 'square',
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
    { receivers: ['paymentlinks', 'checkoutapi'], methods: ['create', 'createPaymentLink'], behaviour: { sinks: [{ at: 'argument[0].quickPay.priceMoney.amount', kind: 'charge' }] } },
  ],
};

export default model;
