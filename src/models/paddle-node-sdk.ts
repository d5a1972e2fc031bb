/** @paddle/paddle-node-sdk: transactions with prices of their own. */
import type { Model } from '../engine/model';

const model: Model = {
  module: '@paddle/paddle-node-sdk',
  conventions: [{ receivers: ['transactions'], methods: ['create'], behaviour: { sinks: [{ at: 'argument[0].items.*.price.unitPrice.amount', kind: 'charge' }] } }],
};

export default model;
