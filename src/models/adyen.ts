/** Adyen: amounts are whole minor units. */
import type { Model } from '../engine/model';
import { MINOR, fields } from './rows/amounts';
import { moving } from './rows/moving';

const client = { constrains: [{ at: 'argument[0].apiKey', role: 'key' }] } as const;

const adyen: Model = {
  module: '@adyen/api-library',
  functions: { Client: client, Config: client, 'CheckoutAPI.*': { returns: 'CheckoutAPI' } },
  fields: fields('amount.value', MINOR),
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
    { receivers: ['paymentsapi', 'checkout', 'checkoutapi'], methods: ['payments'], behaviour: moving('argument[1].idempotencyKey') },
    { receivers: ['modificationsapi', 'checkout', 'checkoutapi'], methods: ['refundCapturedPayment'], behaviour: moving('argument[2].idempotencyKey') },
  ],
};

export default adyen;
