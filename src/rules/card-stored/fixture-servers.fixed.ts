/** Caches, files, queues and sessions of servers: copies that nobody counts. */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { PutObjectCommand, UploadPartCommand } from '@aws-sdk/client-s3';
import { SendMessageBatchCommand, SendMessageCommand } from '@aws-sdk/client-sqs';
import { BatchWriteCommand, PutCommand, TransactWriteCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { Upload } from '@aws-sdk/lib-storage';
import { PubSub } from '@google-cloud/pubsub';
import { Storage } from '@google-cloud/storage';
import { ClientProxy } from '@nestjs/microservices';
import { Queue } from 'bullmq';
import * as fse from 'fs-extra';
import Redis from 'ioredis';
import { Kafka } from 'kafkajs';
import * as fs from 'node:fs';
import { appendFile, open, writeFile } from 'node:fs/promises';
import { createClient } from 'redis';

interface Card {
  number: string;
  cvv: string;
  expiry: string;
  brand: string;
}
declare function maskPan(pan: string): string;

export async function inFiles(card: Card): Promise<void> {
  fs.writeFileSync('cards.json', JSON.stringify(card)); // $ alert=card-stored
  fs.appendFileSync('cards.csv', `${maskPan(card.number)},${card.expiry}\n`); // $ alert=card-stored
  fs.writeFile('cards.txt', maskPan(card.number), () => undefined); // $ alert=card-stored
  fs.appendFile('cards.txt', maskPan(card.number), () => undefined); // $ alert=card-stored
  fs.write(1, maskPan(card.number), () => undefined); // $ alert=card-stored
  // $ alert=card-stored
  await fs.promises.writeFile('cards.txt', maskPan(card.number)); // $ alert=card-stored
  await fs.promises.appendFile('cards.txt', maskPan(card.number)); // $ alert=card-stored
  const stream = fs.createWriteStream('cards.txt');
  stream.write(maskPan(card.number)); // $ alert=card-stored
  // $ alert=card-stored
  await writeFile('cards.txt', maskPan(card.number)); // $ alert=card-stored
  await appendFile('cards.txt', maskPan(card.number)); // $ alert=card-stored
  const handle = await open('cards.txt', 'w');
  await handle.write(maskPan(card.number)); // $ alert=card-stored
  await handle.writeFile(maskPan(card.number)); // $ alert=card-stored
  await handle.appendFile(maskPan(card.number)); // $ alert=card-stored
  await fse.outputJson('card.json', { ...card, number: undefined, cvv: undefined }); // $ alert=card-stored
  await fse.writeFile('card.txt', card.cvv); // $ alert=card-stored
  await Deno.writeTextFile('card.txt', maskPan(card.number)); // $ alert=card-stored
  await Bun.write('card.txt', maskPan(card.number)); // $ alert=card-stored
  fs.writeFileSync('cards.csv', `${maskPan(card.number)},${card.expiry}\n`); // ok: masked
  fs.existsSync(card.number); // ok: nothing is kept
  stream.write(card.brand); // ok: a brand
  await writeFile('brands.txt', card.brand); // ok: a brand
  await fse.outputJson('card.json', { brand: card.brand }); // ok: a brand
}

const client = createClient();
const out = new Redis();
export async function inCaches(card: Card, services: { cache: { set(key: string, value: string, ttl: number): Promise<void>; del(key: string): Promise<void> } }): Promise<void> {
  const connected = await client.connect();
  await client.set('card', maskPan(card.number)); // $ alert=card-stored
  await connected.hSet('card', { number: maskPan(card.number), expiry: card.expiry }); // $ alert=card-stored
  await client.multi().set('cvv', card.cvv).exec(); // $ alert=card-stored
  await out.setex(`card:${maskPan(card.number)}`, 60, 'used'); // $ alert=card-stored
  await out.lpush('cards', JSON.stringify(card)); // $ alert=card-stored
  await out.pipeline().set('card', maskPan(card.number)).exec(); // $ alert=card-stored
  await services.cache.set('card', maskPan(card.number), 60); // $ alert=card-stored
  await services.cache.del(card.number); // ok: nothing is kept
  await out.get(`card:${card.number}`); // ok: nothing is kept
  await client.set('card', card.number.slice(-4)); // ok: last four
  await services.cache.set('card', card.brand, 60); // ok: a brand
}

const jobs = new Queue('pay');
const stream = new Kafka({ brokers: [] }).producer();
export async function inQueues(
  card: Card,
  { channel, producer, mailQueue, nats, topic, sqs, eventBridge, kinesis }: Record<string, any>,
  proxy: ClientProxy,
): Promise<void> {
  channel.sendToQueue('pay', Buffer.from(JSON.stringify(card))); // $ alert=card-stored
  channel.publish('pay', 'card', Buffer.from(card.number)); // $ alert=card-stored
  await producer.send({ topic: 'pay', messages: [{ value: JSON.stringify(card) }] }); // $ alert=card-stored
  await stream.send({ topic: 'pay', messages: [{ value: card.number }] }); // $ alert=card-stored
  await stream.sendBatch({ topicMessages: [{ topic: 'pay', messages: [{ value: card.number }] }] }); // $ alert=card-stored
  await mailQueue.add('receipt', { card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-stored
  await jobs.add('pay', { card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-stored
  await jobs.addBulk([{ name: 'pay', data: { cvv: card.cvv } }]); // $ alert=card-stored
  nats.publish('pay', maskPan(card.number)); // $ alert=card-stored
  await topic.publishMessage({ json: { card } }); // $ alert=card-stored
  await new PubSub().topic('pay').publishMessage({ json: { card } }); // $ alert=card-stored
  await sqs.sendMessage({ MessageBody: JSON.stringify(card) }); // $ alert=card-stored
  await eventBridge.putEvents({ Entries: [{ Detail: JSON.stringify(card) }] }); // $ alert=card-stored
  await kinesis.putRecord({ Data: JSON.stringify(card) }); // $ alert=card-stored
  proxy.emit('paid', { card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-stored
  proxy.send('pay', { card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-stored
  new SendMessageCommand({ MessageBody: JSON.stringify(card) }); // $ alert=card-stored
  new SendMessageBatchCommand({ Entries: [{ MessageBody: card.number }] }); // $ alert=card-stored
  new PutEventsCommand({ Entries: [{ Detail: JSON.stringify({ card }) }] }); // $ alert=card-stored
  channel.sendToQueue('pay', Buffer.from(JSON.stringify({ brand: card.brand }))); // ok: a brand
  await producer.send({ topic: 'pay', messages: [{ value: card.brand }] }); // ok: a brand
  await jobs.add('pay', { last4: card.number.slice(-4) }); // ok: last four
  channel.assertQueue(card.brand); // ok: a brand
  proxy.emit('paid', { brand: card.brand }); // ok: a brand
}

export async function inClouds(card: Card, { s3, blobClient, docClient, elastic }: Record<string, any>, dynamo: DynamoDBClient): Promise<void> {
  new PutObjectCommand({ Bucket: 'pay', Key: 'card', Body: JSON.stringify(card) }); // $ alert=card-stored
  new UploadPartCommand({ Bucket: 'pay', Key: 'card', Body: maskPan(card.number) }); // $ alert=card-stored
  new Upload({ client: s3, params: { Bucket: 'pay', Key: 'card', Body: maskPan(card.number) } }); // $ alert=card-stored
  await s3.putObject({ Bucket: 'pay', Key: 'card', Body: maskPan(card.number) }).promise(); // $ alert=card-stored
  await blobClient.upload(maskPan(card.number), 16); // $ alert=card-stored
  await new Storage().bucket('pay').file('card').save(maskPan(card.number)); // $ alert=card-stored
  await dynamo.send(new PutCommand({ TableName: 'cards', Item: { number: maskPan(card.number), expiry: card.expiry } })); // $ alert=card-stored
  await dynamo.send(new UpdateCommand({ TableName: 'cards', Key: { id: 1 }, ExpressionAttributeValues: { ':n': maskPan(card.number) } })); // $ alert=card-stored
  await dynamo.send(new BatchWriteCommand({ RequestItems: { cards: [{ PutRequest: { Item: { number: card.number } } }] } })); // $ alert=card-stored
  await dynamo.send(new TransactWriteCommand({ TransactItems: [{ Put: { Item: { cvv: card.cvv } } }] })); // $ alert=card-stored
  await docClient.put({ TableName: 'cards', Item: { number: maskPan(card.number) } }).promise(); // $ alert=card-stored
  await elastic.index({ index: 'cards', document: { card } }); // $ alert=card-stored
  new PutObjectCommand({ Bucket: 'pay', Key: 'card', Body: JSON.stringify({ brand: card.brand }) }); // ok: a brand
  await dynamo.send(new PutCommand({ TableName: 'cards', Item: { last4: card.number.slice(-4) } })); // ok: last four
  await docClient.get({ TableName: 'cards', Key: { number: card.number } }).promise(); // ok: nothing is kept
  await elastic.search({ index: 'cards', query: { match: { number: card.number } } }); // ok: nothing is kept
}

export declare const Member: any;

interface Web {
  session: Record<string, unknown>;
  body: Card;
}

export function inSessions(req: Web, res: { cookie(name: string, value: string): void; send(body: string): void }, h: { state(name: string, value: string): void }): void {
  req.session.card = { ...req.body, number: undefined, cvv: undefined }; // $ alert=card-stored
  req.session.cardNumber = maskPan(req.body.number); // $ alert=card-stored
  // $ alert=card-stored
  h.state('card', maskPan(req.body.number)); // $ alert=card-stored
  req.session.brand = req.body.brand; // ok: a brand
  res.cookie('card', req.body.number.slice(-4)); // ok: last four
  h.state('brand', req.body.brand); // ok: a brand
}
