/** sqs-consumer: messages that somebody has put into a queue. */
import type { Model } from '../engine/model';

const model: Model = {
  module: 'sqs-consumer',
  enters: [
    { at: 0, keyed: ['handleMessage'], brings: ['Body', 'MessageAttributes'] },
    { at: 0, keyed: ['handleMessageBatch'], brings: ['*.Body'] },
  ],
};

export default model;
