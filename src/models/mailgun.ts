/** Mailgun: the key of the account. */
import type { Model } from '../engine/model';

const model: Model = {
  module: 'mailgun-js',
  functions: {
    default: { constrains: [{ at: 'argument[0].apiKey', role: 'key' }] },
  },
};

export default model;
