/** Adyen: amounts are whole minor units. */
import type { Model } from '../engine/model';
import { MINOR, fields } from './rows/amounts';

const adyen: Model = {
  module: '@adyen/api-library',
  functions: { 'CheckoutAPI.*': { returns: 'CheckoutAPI' } },
  fields: fields('amount.value', MINOR),
};

export default adyen;
