/** resend: the key of the account. */
import type { Model } from '../engine/model';

const model: Model = {
  module: 'resend',
  functions: {
    Resend: { constrains: [{ at: 'argument[0]', role: 'key' }] },
  },
};

export default model;
