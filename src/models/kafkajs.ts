/** kafkajs: messages in topics, and the login of a client. */
import type { Model } from '../engine/model';
import { into } from './rows/sinks';

const model: Model = {
  module: 'kafkajs',
  functions: {
    Kafka: { constrains: [{ at: 'argument[0].sasl.password', role: 'password' }, { at: 'argument[0].sasl.secretAccessKey', role: 'key' }] },
    'Kafka.producer': { returns: 'Producer' },
    'Producer.send': into('storage', 'argument[0]'),
    'Producer.sendBatch': into('storage', 'argument[0].topicMessages.*'),
  },
};

export default model;
