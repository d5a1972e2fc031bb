/** Modern Treasury: payment orders. */
import type { Model } from '../engine/model';
import { moving } from './rows/moving';

const model: Model = {
  module: 'modern-treasury',
  conventions: [{ receivers: ['paymentorders'], methods: ['create'], behaviour: moving('argument[1].idempotencyKey', 'argument[1].headers.Idempotency-Key') }],
};

export default model;
