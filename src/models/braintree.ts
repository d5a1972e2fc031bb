/** Braintree: amounts are decimal texts. */
import type { Model } from '../engine/model';
import { DECIMAL_TEXT, fields } from './rows/amounts';

const braintree: Model = {
  module: 'braintree',
  functions: { 'BraintreeGateway.*': { returns: 'BraintreeGateway' } },
  fields: fields('amount', DECIMAL_TEXT),
};

export default braintree;
