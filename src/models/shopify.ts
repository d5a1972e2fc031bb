/** Shopify: amounts are decimal texts. */
import type { Model } from '../engine/model';
import { DECIMAL_TEXT, fields } from './rows/amounts';

const shopify: Model = {
  module: '@shopify/shopify-api',
  functions: { shopifyApi: { constrains: [{ at: 'argument[0].apiSecretKey', role: 'key' }] }, 'Order.*': { returns: 'Order' }, 'Product.*': { returns: 'Product' } },
  fields: fields('price total_price subtotal_price total_tax total_discounts', DECIMAL_TEXT),
};

export default shopify;
