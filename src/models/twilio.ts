/** twilio: calls, and what they say; text messages are known by how they are created. */
import type { Model } from '../engine/model';
import { into } from './rows/sinks';

const model: Model = {
  module: 'twilio',
  functions: {
    default: { returns: 'Twilio' },
    'Twilio.calls.create': into('message', 'argument[0]'),
  },
};

export default model;
