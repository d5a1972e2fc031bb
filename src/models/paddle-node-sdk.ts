/** @paddle/paddle-node-sdk: transactions with prices of their own. */
import type { Model } from '../engine/model';

const PRICE = 'argument[0].items.*.price.unitPrice';

const model: Model = {
  module: '@paddle/paddle-node-sdk',
  conventions: [{ receivers: ['transactions'], methods: ['create'], behaviour: { sinks: [{ at: `${PRICE}.amount`, kind: 'charge' }, { at: `${PRICE}.currencyCode`, kind: 'currency' }] } }],
};

export default model;
