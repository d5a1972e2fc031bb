/** twilio: the token of the account. */
import type { Model } from '../engine/model';

const key = { constrains: [{ at: 'argument[1]', role: 'key' }] } as const;

const model: Model = {
  module: 'twilio',
  functions: {
    default: key,
    Twilio: key,
    validateRequest: { constrains: [{ at: 'argument[0]', role: 'key' }] },
  },
};

export default model;
