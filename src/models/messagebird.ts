/** messagebird: text messages. */
import type { Model } from '../engine/model';
import { into } from './rows/sinks';

const model: Model = {
  module: 'messagebird',
  functions: {
    default: { returns: 'Client' },
    initClient: { returns: 'Client' },
    'Client.messages.create': into('message', 'argument[0]'),
  },
};

export default model;
