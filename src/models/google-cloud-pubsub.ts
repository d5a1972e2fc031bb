/** @google-cloud/pubsub: messages for others. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { into } from './rows/sinks';

const model: Model = {
  module: '@google-cloud/pubsub',
  functions: {
    'PubSub.topic': { returns: 'Topic' },
    ...rows('Topic', 'publishMessage publish publishJSON', into('storage', 'argument[0]')),
  },
};

export default model;
