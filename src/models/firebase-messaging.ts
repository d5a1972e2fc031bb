/** firebase-admin/messaging: what is pushed to phones. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { into } from './rows/sinks';

const model: Model = {
  module: 'firebase-admin/messaging',
  functions: {
    getMessaging: { returns: 'Messaging' },
    ...rows('Messaging', 'send sendEach sendEachForMulticast sendMulticast sendToDevice sendToTopic', into('message', 'argument[0]', 'argument[1]')),
  },
};

export default model;
