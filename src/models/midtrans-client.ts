/** midtrans-client: what is charged. */
import type { Model } from '../engine/model';

const server = { constrains: [{ at: 'argument[0].serverKey', role: 'key' }] } as const;

const model: Model = {
  module: 'midtrans-client',
  functions: { Snap: server, CoreApi: server },
  conventions: [
    {
      receivers: [],
      methods: ['createTransaction', 'createTransactionToken'],
      behaviour: { sinks: [{ at: 'argument[0].transaction_details.gross_amount', kind: 'charge' }] },
    },
  ],
};

export default model;
