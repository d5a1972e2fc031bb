/** cashfree-pg: what is ordered. */
import type { Model } from '../engine/model';

const model: Model = {
  module: 'cashfree-pg',
  conventions: [
    {
      receivers: [],
      methods: ['PGCreateOrder'],
      behaviour: {
        sinks: [
          { at: 'argument[0].order_amount', kind: 'charge' },
          { at: 'argument[1].order_amount', kind: 'charge' },
        ],
      },
    },
  ],
};

export default model;
