/** razorpay: what is ordered, captured and paid back. */
import type { Model } from '../engine/model';

const model: Model = {
  module: 'razorpay',
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

export default model;
