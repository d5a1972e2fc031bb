/** Braintree: amounts are decimal texts. */
import type { Model } from '../engine/model';
import { DECIMAL_TEXT, fields } from './rows/amounts';

const gateway = { returns: 'BraintreeGateway', constrains: [{ at: 'argument[0].privateKey', role: 'key' }] } as const;

const braintree: Model = {
  module: 'braintree',
  functions: { BraintreeGateway: gateway, connect: gateway, 'BraintreeGateway.*': { returns: 'BraintreeGateway' } },
  fields: fields('amount', DECIMAL_TEXT),
  conventions: [
    { receivers: ['transaction'], methods: ['sale', 'credit'], behaviour: { sinks: [{ at: 'argument[0].amount', kind: 'charge' }] } },
    { receivers: ['transaction'], methods: ['refund', 'submitForSettlement'], behaviour: { sinks: [{ at: 'argument[1]', kind: 'charge' }] } },
  ],
};

export default braintree;
