/** @adyen/api-library: what is charged, captured and paid back. */
import type { Model } from '../engine/model';

const model: Model = {
  module: '@adyen/api-library',
  conventions: [
    {
      receivers: ['paymentsapi', 'checkout', 'checkoutapi', 'modificationsapi', 'paymentlinksapi'],
      methods: ['payments', 'sessions', 'paymentLinks', 'refundCapturedPayment', 'captureAuthorisedPayment'],
      behaviour: {
        sinks: [
          { at: 'argument[0].amount.value', kind: 'charge' },
          { at: 'argument[1].amount.value', kind: 'charge' },
          { at: 'argument[0].amount.currency', kind: 'currency' },
        ],
      },
    },
  ],
};

export default model;
