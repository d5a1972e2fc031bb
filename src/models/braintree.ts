/** braintree: what is charged and paid back. */
import type { Model } from '../engine/model';

const model: Model = {
  module: 'braintree',
  conventions: [
    { receivers: ['transaction'], methods: ['sale', 'credit'], behaviour: { sinks: [{ at: 'argument[0].amount', kind: 'charge' }] } },
    { receivers: ['transaction'], methods: ['refund', 'submitForSettlement'], behaviour: { sinks: [{ at: 'argument[1]', kind: 'charge' }] } },
  ],
};

export default model;
