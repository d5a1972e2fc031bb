/** kafkajs: messages in topics. */
import type { Model } from '../engine/model';
import { into } from './rows/sinks';

const model: Model = {
  module: 'kafkajs',
  functions: {
    'Kafka.producer': { returns: 'Producer' },
    'Producer.send': into('storage', 'argument[0]'),
    'Producer.sendBatch': into('storage', 'argument[0].topicMessages.*'),
  },
};

export default model;
