/** Stripe: every amount is a whole number of minor units. */
import type { Model } from '../engine/model';
import { MINOR, fields } from './rows/amounts';

const stripe: Model = {
  module: 'stripe',
  defaultExport: 'Stripe',
  functions: { Stripe: { returns: 'Stripe' }, 'Stripe.*': { returns: 'Stripe' } },
  fields: fields('amount amount_total amount_subtotal amount_received amount_capturable amount_captured amount_refunded amount_due amount_paid amount_remaining unit_amount application_fee_amount balance fee net subtotal tax total', MINOR),
};

export default stripe;
