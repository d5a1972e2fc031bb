/** Plaid: amounts and balances are floats of major units. */
import type { Model } from '../engine/model';
import { FLOAT, fields } from './rows/amounts';

const plaid: Model = {
  module: 'plaid',
  functions: {
    Configuration: { constrains: [{ at: 'argument[0].baseOptions.headers.PLAID-SECRET', role: 'key' }] },
    Client: { constrains: [{ at: 'argument[0].secret', role: 'key' }] },
    'PlaidApi.*': { returns: 'PlaidApi' },
  },
  fields: fields('amount balances.available balances.current', FLOAT),
  conventions: [{ receivers: [], methods: ['transferCreate', 'transferAuthorizationCreate'], behaviour: { sinks: [{ at: 'argument[0].amount', kind: 'charge' }] } }],
};

export default plaid;
