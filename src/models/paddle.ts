/** Paddle: amounts are texts of whole minor units. */
import type { Model } from '../engine/model';
import { MINOR_TEXT, fields } from './rows/amounts';

const PRICE = 'argument[0].items.*.price.unitPrice';

const paddle: Model = {
  module: '@paddle/paddle-node-sdk',
  functions: { Paddle: { returns: 'Paddle', constrains: [{ at: 'argument[0]', role: 'key' }] }, 'Paddle.*': { returns: 'Paddle' } },
  fields: fields('unitPrice.amount totals.total totals.subtotal totals.tax totals.grandTotal', MINOR_TEXT),
  conventions: [{ receivers: ['transactions'], methods: ['create'], behaviour: { sinks: [{ at: `${PRICE}.amount`, kind: 'charge' }, { at: `${PRICE}.currencyCode`, kind: 'currency' }] } }],
};

export default paddle;
