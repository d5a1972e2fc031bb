/** Dwolla: transfers are asked for by their path. */
import type { Model } from '../engine/model';
import { moving } from './rows/moving';

const model: Model = {
  module: 'dwolla-v2',
  conventions: [{ receivers: ['dwolla', 'client', 'apptoken', 'accounttoken', 'token'], methods: ['post'], texts: ['transfers', 'mass-payments'], behaviour: moving('argument[2].Idempotency-Key', 'argument[2].idempotency-key') }],
};

export default model;
