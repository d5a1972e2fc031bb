/** Razorpay: amounts are whole minor units. */
import type { Model } from '../engine/model';
import { MINOR, fields } from './rows/amounts';

const razorpay: Model = {
  module: 'razorpay',
  defaultExport: 'Razorpay',
  functions: { 'Razorpay.*': { returns: 'Razorpay' } },
  fields: fields('amount amount_paid amount_due amount_refunded fee tax', MINOR),
};

export default razorpay;
