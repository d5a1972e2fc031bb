/** What somebody has put into a queue. */
const { Kafka } = require('kafkajs');
const amqp = require('amqplib');
const kafka = new Kafka({});
const consumer = kafka.consumer({ groupId: 'x' });
consumer.run({ eachMessage: async ({ topic, partition, message }: any) => {
  charge(message.value.toString()); // $ alert=money-untrusted-amount
  charge(JSON.parse(message.value).x); // $ alert=money-untrusted-amount
  charge(topic); // ok: nobody outside chose it
} });
consumer.run({ eachMessage: async (p: any) => { charge(p.message.value); // $ alert=money-untrusted-amount
}, eachBatch: async ({ batch }: any) => { for (const m of batch.messages) charge(m.value); // $ alert=money-untrusted-amount
} });
channel.consume('q', (msg: any) => { charge(msg.content.toString()); // $ alert=money-untrusted-amount
  const o = JSON.parse(msg.content.toString());
  charge(o.x); // $ alert=money-untrusted-amount
  charge(msg.fields.routingKey); // ok: nobody outside chose it
});
const { Consumer } = require('sqs-consumer');

declare const channel: any;
declare const redis: any;
declare const charges: { create(options: { amount: unknown; currency: string }): Promise<void> };

const charge = (amount: unknown) => charges.create({ amount, currency: 'usd' });

Consumer.create({ queueUrl: '', handleMessage: async (m: any) => { charge(m.Body); // $ alert=money-untrusted-amount
} });
Consumer.create({ queueUrl: '', handleMessageBatch: async (list: any) => { charge(list[0].Body); // $ alert=money-untrusted-amount
} });
redis.on('message', (channel: any, msg: any) => { charge(msg); // ok: nobody outside chose it
});
