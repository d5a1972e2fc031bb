/** GoCardless: amounts are whole minor units. */
import type { Model } from '../engine/model';
import { MINOR, fields } from './rows/amounts';

const gocardless: Model = {
  module: 'gocardless-nodejs',
  defaultExport: 'GoCardless',
  functions: { GoCardless: { returns: 'GoCardless' }, 'GoCardless.*': { returns: 'GoCardless' } },
  fields: fields('amount amount_refunded', MINOR),
};

export default gocardless;
