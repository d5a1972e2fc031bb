/** kafkajs: messages in topics, what somebody has put there, and the login of a client. */
import type { Model } from '../engine/model';
import { into } from './rows/sinks';

const model: Model = {
  module: 'kafkajs',
  enters: [
    { at: 0, keyed: ['eachMessage'], brings: ['message.value', 'message.key', 'message.headers'] },
    { at: 0, keyed: ['eachBatch'], brings: ['batch.messages.*.value', 'batch.messages.*.key'] },
  ],
  functions: {
    Kafka: { constrains: [{ at: 'argument[0].sasl.password', role: 'password' }, { at: 'argument[0].sasl.secretAccessKey', role: 'key' }] },
    'Kafka.producer': { returns: 'Producer' },
    'Producer.send': into('storage', 'argument[0]'),
    'Producer.sendBatch': into('storage', 'argument[0].topicMessages.*'),
  },
};

export default model;
