/** Mollie: amounts are decimal texts. */
import type { Model } from '../engine/model';
import { DECIMAL_TEXT, fields } from './rows/amounts';

const mollie: Model = {
  module: '@mollie/api-client',
  defaultExport: 'createMollieClient',
  functions: { createMollieClient: { returns: 'MollieClient' }, 'MollieClient.*': { returns: 'MollieClient' } },
  fields: fields('amount.value amountRefunded.value amountRemaining.value', DECIMAL_TEXT),
};

export default mollie;
