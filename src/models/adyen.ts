/** Adyen: amounts are whole minor units. */
import type { Model } from '../engine/model';
import { MINOR, fields } from './rows/amounts';

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
  ],
};

export default adyen;
