/** plaid: transfers between banks. */
import type { Model } from '../engine/model';

const model: Model = {
  module: 'plaid',
  conventions: [{ receivers: [], methods: ['transferCreate', 'transferAuthorizationCreate'], behaviour: { sinks: [{ at: 'argument[0].amount', kind: 'charge' }] } }],
};

export default model;
