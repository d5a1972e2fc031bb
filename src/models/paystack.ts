/** paystack, flutterwave-node-v3 and sslcommerz-lts: what is charged. */
import type { Model } from '../engine/model';

const model: Model = {
  module: 'paystack',
  functions: { default: { constrains: [{ at: 'argument[0]', role: 'key' }] } },
  conventions: [
    { receivers: ['transaction', 'paystack'], methods: ['initialize', 'initializeTransaction'], behaviour: { sinks: [{ at: 'argument[0].amount', kind: 'charge' }] } },
    { receivers: ['sslcz', 'sslcommerz'], methods: ['init'], behaviour: { sinks: [{ at: 'argument[0].total_amount', kind: 'charge' }] } },
  ],
};

export default model;
