/** @mollie/api-client: what is charged and paid back. */
import type { Model } from '../engine/model';

const model: Model = {
  module: '@mollie/api-client',
  conventions: [
    {
      receivers: ['payments', 'orders', 'refunds', 'paymentlinks'],
      methods: ['create'],
      behaviour: {
        sinks: [
          { at: 'argument[0].amount.value', kind: 'charge' },
          { at: 'argument[0].amount.currency', kind: 'currency' },
        ],
      },
    },
  ],
};

export default model;
