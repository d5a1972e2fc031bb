/** Razorpay: amounts are whole minor units. */
import type { Model } from '../engine/model';
import { MINOR, fields } from './rows/amounts';

const razorpay: Model = {
  module: 'razorpay',
  defaultExport: 'Razorpay',
  functions: { Razorpay: { returns: 'Razorpay', constrains: [{ at: 'argument[0].key_secret', role: 'key' }] }, 'Razorpay.*': { returns: 'Razorpay' } },
  fields: fields('amount amount_paid amount_due amount_refunded fee tax', MINOR),
  conventions: [
    {
      receivers: ['orders', 'paymentlink', 'transfers'],
      methods: ['create'],
      behaviour: {
        sinks: [
          { at: 'argument[0].amount', kind: 'charge' },
          { at: 'argument[0].currency', kind: 'currency' },
        ],
      },
    },
    { receivers: ['payments'], methods: ['capture'], behaviour: { sinks: [{ at: 'argument[1]', kind: 'charge' }] } },
    { receivers: ['payments'], methods: ['refund'], behaviour: { sinks: [{ at: 'argument[1].amount', kind: 'charge' }] } },
  ],
};

export default razorpay;
