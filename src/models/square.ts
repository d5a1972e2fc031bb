/** Square: amounts are bigints of minor units. */
import type { Model } from '../engine/model';
import { BIG_MINOR, fields } from './rows/amounts';

const square: Model = {
  module: 'square',
  functions: { 'Client.*': { returns: 'Client' }, 'SquareClient.*': { returns: 'SquareClient' } },
  fields: fields('amount', BIG_MINOR),
};

export default square;
