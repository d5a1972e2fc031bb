/** twilio: text messages. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { into } from './rows/sinks';

const model: Model = {
  module: 'twilio',
  functions: {
    default: { returns: 'Twilio' },
    ...rows('Twilio', 'messages.create calls.create', into('message', 'argument[0]')),
  },
};

export default model;
