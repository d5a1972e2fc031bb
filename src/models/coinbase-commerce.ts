/** Coinbase Commerce: amounts are decimal texts. */
import type { Model } from '../engine/model';
import { DECIMAL_TEXT, fields } from './rows/amounts';

const coinbaseCommerce: Model = {
  module: 'coinbase-commerce-node',
  functions: { 'Client.init': { constrains: [{ at: 'argument[0]', role: 'key' }] }, 'resources.*': { returns: 'resources' } },
  fields: fields('local.amount', DECIMAL_TEXT),
  conventions: [{ receivers: ['charge', 'charges'], methods: ['create'], behaviour: { sinks: [{ at: 'argument[0].local_price.amount', kind: 'charge' }, { at: 'argument[0].local_price.currency', kind: 'currency' }, { at: 'argument[0].redirect_url', kind: 'redirect' }, { at: 'argument[0].cancel_url', kind: 'redirect' }] } }],
};

export default coinbaseCommerce;
