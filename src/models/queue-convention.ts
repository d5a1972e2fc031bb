/** Queues and logs of messages by what they are called: what is sent lies there until somebody takes it, and often longer. */
import type { Model } from '../engine/model';
import { into } from './rows/sinks';

const all = into('storage', 'argument[*]');
const second = into('storage', 'argument[1]');

const model: Model = {
  conventions: [
    { receivers: ['channel', 'ch', 'channelwrapper'], methods: ['sendToQueue'], behaviour: second },
    { receivers: ['channel', 'ch', 'channelwrapper'], methods: ['publish'], behaviour: into('storage', 'argument[1]', 'argument[2]') },
    { receivers: ['producer', 'kafkaproducer'], methods: ['send', 'sendBatch', 'produce', 'sendMessage'], behaviour: all },
    { receivers: ['queue', 'queueservice', 'bull', 'worker'], methods: ['add', 'addBulk', 'enqueue', 'sendMessage', 'publish', 'send'], behaviour: all },
    { receivers: ['nats', 'nc', 'jetstream', 'mqtt', 'mqttclient'], methods: ['publish'], behaviour: second },
    { receivers: ['topic', 'pubsub', 'eventbus', 'messagebus', 'rabbitmq', 'amqpconnection', 'messagebroker', 'kafkaclient'], methods: ['publish', 'publishMessage', 'publishJSON', 'emit', 'send', 'sendMessage', 'dispatch'], behaviour: all },
    { receivers: ['sqs', 'sqsclient'], methods: ['sendMessage', 'sendMessageBatch'], behaviour: all },
    { receivers: ['eventbridge'], methods: ['putEvents'], behaviour: all },
    { receivers: ['kinesis', 'firehose'], methods: ['putRecord', 'putRecords', 'putRecordBatch'], behaviour: all },
  ],
};

export default model;
