/** Mollie: amounts are decimal texts. */
import type { Model } from '../engine/model';
import { DECIMAL_TEXT, fields } from './rows/amounts';
import { moving } from './rows/moving';

const mollie: Model = {
  module: '@mollie/api-client',
  defaultExport: 'createMollieClient',
  functions: { createMollieClient: { returns: 'MollieClient', constrains: [{ at: 'argument[0].apiKey', role: 'key' }] }, 'MollieClient.*': { returns: 'MollieClient' } },
  fields: fields('amount.value amountRefunded.value amountRemaining.value', DECIMAL_TEXT),
  conventions: [
    {
      receivers: ['payments', 'orders', 'refunds', 'paymentlinks'],
      methods: ['create'],
      behaviour: {
        sinks: [
          { at: 'argument[0].amount.value', kind: 'charge' },
          { at: 'argument[0].amount.currency', kind: 'currency' },
          { at: 'argument[0].redirectUrl', kind: 'redirect' },
          { at: 'argument[0].cancelUrl', kind: 'redirect' },
        ],
      },
    },
    { receivers: ['payment_refunds', 'payments_refunds', 'paymentrefunds'], methods: ['create'], behaviour: moving('argument[0].idempotencyKey') },
    { receivers: ['payments', 'molliepayments', 'payment_refunds'], methods: ['get'], behaviour: { proves: 'throws' } },
  ],
};

export default mollie;
