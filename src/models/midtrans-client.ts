/** midtrans-client: what is charged. */
import type { Model } from '../engine/model';

const model: Model = {
  module: 'midtrans-client',
  conventions: [
    {
      receivers: [],
      methods: ['createTransaction', 'createTransactionToken'],
      behaviour: { sinks: [{ at: 'argument[0].transaction_details.gross_amount', kind: 'charge' }] },
    },
  ],
};

export default model;
