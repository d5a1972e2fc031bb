/** mailgun.js: mail. */
import type { Model } from '../engine/model';
import { into } from './rows/sinks';

const model: Model = {
  module: 'mailgun.js',
  functions: {
    client: { returns: 'Client' },
    'Client.messages.create': into('message', 'argument[1]'),
  },
};

export default model;
