/** GoCardless: amounts are whole minor units. */
import type { Model } from '../engine/model';
import { MINOR, fields } from './rows/amounts';
import { moving } from './rows/moving';

const gocardless: Model = {
  module: 'gocardless-nodejs',
  defaultExport: 'GoCardless',
  functions: { GoCardless: { returns: 'GoCardless', constrains: [{ at: 'argument[0]', role: 'key' }] }, 'GoCardless.*': { returns: 'GoCardless' } },
  fields: fields('amount amount_refunded', MINOR),
  conventions: [
    {
      receivers: ['payments', 'refunds', 'instalmentschedules'],
      methods: ['create'],
      behaviour: {
        sinks: [
          { at: 'argument[0].amount', kind: 'charge' },
          { at: 'argument[0].currency', kind: 'currency' },
        ],
      },
    },
    { receivers: ['payments'], methods: ['create'], behaviour: moving('argument[1]') },
  ],
};

export default gocardless;
