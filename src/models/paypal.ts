/** PayPal: amounts are decimal texts. */
import type { Model } from '../engine/model';
import { DECIMAL_TEXT, fields } from './rows/amounts';

const paypal: Model = {
  module: '@paypal/paypal-server-sdk',
  functions: { Client: { constrains: [{ at: 'argument[0].clientCredentialsAuthCredentials.oAuthClientSecret', role: 'key' }] }, 'OrdersController.*': { returns: 'OrdersController' }, 'PaymentsController.*': { returns: 'PaymentsController' } },
  fields: fields('amount.value', DECIMAL_TEXT),
};

export default paypal;
