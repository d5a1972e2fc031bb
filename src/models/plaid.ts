/** Plaid: amounts and balances are floats of major units. */
import type { Model } from '../engine/model';
import { FLOAT, fields } from './rows/amounts';
import { moving } from './rows/moving';

const NUMBERS = { 'data.numbers': ['bank-account'] } as const;
const OWNERS = { 'data.accounts': ['person'] } as const;

const plaid: Model = {
  module: 'plaid',
  functions: {
    Configuration: { constrains: [{ at: 'argument[0].baseOptions.headers.PLAID-SECRET', role: 'key' }] },
    Client: { constrains: [{ at: 'argument[0].secret', role: 'key' }] },
    'PlaidApi.*': { returns: 'PlaidApi' },
  },
  fields: fields('amount balances.available balances.current', FLOAT),
  conventions: [
    { receivers: [], methods: ['itemPublicTokenExchange'], behaviour: { holds: { 'data.access_token': ['token'] } } },
    { receivers: [], methods: ['linkTokenCreate'], behaviour: { holds: { 'data.link_token': ['token'] } } },
    { receivers: [], methods: ['sandboxPublicTokenCreate'], behaviour: { holds: { 'data.public_token': ['token'] } } },
    { receivers: [], methods: ['processorTokenCreate'], behaviour: { holds: { 'data.processor_token': ['token'] } } },
    { receivers: [], methods: ['itemAccessTokenInvalidate'], behaviour: { holds: { 'data.new_access_token': ['token'] } } },
    { receivers: [], methods: ['authGet'], behaviour: { holds: NUMBERS } },
    { receivers: [], methods: ['identityGet'], behaviour: { holds: OWNERS } },
    { receivers: [], methods: ['transferCreate'], behaviour: { sinks: [{ at: 'argument[0].amount', kind: 'charge' }] } },
    // What is made of an authorization is made once.
    { receivers: [], methods: ['transferAuthorizationCreate'], behaviour: { sinks: [{ at: 'argument[0].amount', kind: 'charge' }], ...moving('argument[0].idempotency_key') } },
    { receivers: [], methods: ['bankTransferCreate'], behaviour: moving('argument[0].idempotency_key') },
  ],
};

export default plaid;
