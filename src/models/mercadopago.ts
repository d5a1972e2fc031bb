/** mercadopago: preferences and payments. */
import type { Model } from '../engine/model';
import { moving } from './rows/moving';

const model: Model = {
  module: 'mercadopago',
  functions: {
    configure: { constrains: [{ at: 'argument[0].access_token', role: 'key' }] },
    'Payment.create': moving('argument[0].requestOptions.idempotencyKey', 'argument[1].idempotencyKey'),
    MercadoPagoConfig: { constrains: [{ at: 'argument[0].accessToken', role: 'key' }] },
  },
  conventions: [
    {
      receivers: ['preference', 'preferences', 'payment'],
      methods: ['create'],
      behaviour: {
        sinks: [
          { at: 'argument[0].items.*.unit_price', kind: 'charge' },
          { at: 'argument[0].body.items.*.unit_price', kind: 'charge' },
          { at: 'argument[0].transaction_amount', kind: 'charge' },
          { at: 'argument[0].body.transaction_amount', kind: 'charge' },
          { at: 'argument[0].back_urls.*', kind: 'redirect' },
          { at: 'argument[0].body.back_urls.*', kind: 'redirect' },
        ],
      },
    },
  ],
};

export default model;
