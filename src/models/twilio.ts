/** twilio: calls, and what they say; text messages are known by how they are created. And the token of the account. */
import type { Model } from '../engine/model';
import { into } from './rows/sinks';

const token = { constrains: [{ at: 'argument[1]', role: 'key' }] } as const;

const model: Model = {
  module: 'twilio',
  functions: {
    default: { returns: 'Twilio', ...token },
    Twilio: token,
    validateRequest: { constrains: [{ at: 'argument[0]', role: 'key' }] },
    'Twilio.calls.create': into('message', 'argument[0]'),
  },
};

export default model;
