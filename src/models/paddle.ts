/** Paddle: amounts are texts of whole minor units. */
import type { Model } from '../engine/model';
import { MINOR_TEXT, fields } from './rows/amounts';

const paddle: Model = {
  module: '@paddle/paddle-node-sdk',
  functions: { 'Paddle.*': { returns: 'Paddle' } },
  fields: fields('unitPrice.amount totals.total totals.subtotal totals.tax totals.grandTotal', MINOR_TEXT),
};

export default paddle;
