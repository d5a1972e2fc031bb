/** WooCommerce: amounts are decimal texts. */
import type { Model } from '../engine/model';
import { DECIMAL_TEXT, fields } from './rows/amounts';

const woocommerce: Model = {
  module: '@woocommerce/woocommerce-rest-api',
  defaultExport: 'WooCommerceRestApi',
  functions: { WooCommerceRestApi: { returns: 'WooCommerceRestApi', constrains: [{ at: 'argument[0].consumerSecret', role: 'key' }] }, 'WooCommerceRestApi.*': { returns: 'WooCommerceRestApi' } },
  fields: fields('data.total data.price data.regular_price data.total_tax', DECIMAL_TEXT),
};

export default woocommerce;
