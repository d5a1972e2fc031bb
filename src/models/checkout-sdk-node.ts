/** Checkout.com: payments. */
import type { Model } from '../engine/model';
import { moving } from './rows/moving';

const model: Model = {
  module: 'checkout-sdk-node',
  conventions: [{ receivers: ['payments'], methods: ['request'], behaviour: moving('argument[1]') }],
};

export default model;
