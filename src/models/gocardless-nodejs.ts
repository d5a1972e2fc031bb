/** gocardless-nodejs: what is collected and paid back. */
import type { Model } from '../engine/model';

const model: Model = {
  module: 'gocardless-nodejs',
  conventions: [
    {
      receivers: ['payments', 'refunds', 'instalmentschedules'],
      methods: ['create'],
      behaviour: {
        sinks: [
          { at: 'argument[0].amount', kind: 'charge' },
          { at: 'argument[0].currency', kind: 'currency' },
        ],
      },
    },
  ],
};

export default model;
