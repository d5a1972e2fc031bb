/** coinbase-commerce-node: what is charged. */
import type { Model } from '../engine/model';

const model: Model = {
  module: 'coinbase-commerce-node',
  conventions: [{ receivers: ['charge', 'charges'], methods: ['create'], behaviour: { sinks: [{ at: 'argument[0].local_price.amount', kind: 'charge' }, { at: 'argument[0].local_price.currency', kind: 'currency' }] } }],
};

export default model;
