/** flutterwave-node-v3: the secret key of the account. */
import type { Model } from '../engine/model';

const model: Model = {
  module: 'flutterwave-node-v3',
  functions: {
    default: { constrains: [{ at: 'argument[1]', role: 'key' }] },
  },
};

export default model;
