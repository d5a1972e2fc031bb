/** Coinbase Commerce: amounts are decimal texts. */
import type { Model } from '../engine/model';
import { DECIMAL_TEXT, fields } from './rows/amounts';

const coinbaseCommerce: Model = {
  module: 'coinbase-commerce-node',
  functions: { 'resources.*': { returns: 'resources' } },
  fields: fields('local.amount', DECIMAL_TEXT),
};

export default coinbaseCommerce;
