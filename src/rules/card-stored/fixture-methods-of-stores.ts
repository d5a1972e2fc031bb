/** Stores, method by method: what each of them keeps. */
import * as dynamo from '@aws-sdk/lib-dynamodb';
import device from '@react-native-async-storage/async-storage';
import Bull from 'bull';
import Settings, { set as setSetting } from 'electron-store';
import * as tree from 'firebase/database';
import * as extra from 'fs-extra';
import { Cluster, Redis } from 'ioredis';
import forage from 'localforage';

interface Card {
  number: string;
  cvv: string;
  expiry: string;
  brand: string;
}

export function byReactNativeAsyncStorageAsyncStorage(card: Card): void {
  device.setItem('card', card.number); // $ alert=card-stored
  device.mergeItem('card', card.number); // $ alert=card-stored
  device.setItem('card', card.brand); // ok: a brand
}

export function byAwsSdkLibDynamodb(card: Card): void {
  new dynamo.PutItemCommand({ Item: { number: card.number } }); // $ alert=card-stored
  new dynamo.UpdateItemCommand({ ExpressionAttributeValues: { ':n': card.number } }); // $ alert=card-stored
  new dynamo.BatchWriteItemCommand({ RequestItems: { cards: [{ PutRequest: { Item: { number: card.number } } }] } }); // $ alert=card-stored
  new dynamo.TransactWriteItemsCommand({ TransactItems: [{ Put: { Item: { number: card.number } } }] }); // $ alert=card-stored
  new dynamo.PutItemCommand({ Item: { number: card.brand } }); // ok: a brand
}

const jobs = new Bull('pay');
export function byBullmq(card: Card): void {
  jobs.add('pay', { card }); // $ alert=card-stored
  jobs.add('pay', { brand: card.brand }); // ok: a brand
}

export function byDenoWriteTextFile(card: Card): void {
  Deno.writeTextFileSync('card.txt', card.number); // $ alert=card-stored
  Deno.writeFile('card.txt', card.number); // $ alert=card-stored
  Deno.writeFileSync('card.txt', card.number); // $ alert=card-stored
  Deno.writeTextFileSync('card.txt', card.brand); // ok: a brand
}

const settings = new Settings();
export function byElectronStore(card: Card): void {
  settings.set('card', card.number); // $ alert=card-stored
  setSetting('card', card.number); // $ alert=card-stored
  settings.set('card', card.brand); // ok: a brand
}

export function byFirebaseDatabase(card: Card): void {
  tree.update(tree.ref(), { number: card.number }); // $ alert=card-stored
  tree.update(tree.ref(), { number: card.brand }); // ok: a brand
}

export function byFsExtra(card: Card): void {
  extra.writeFileSync('card.txt', card.number); // $ alert=card-stored
  extra.appendFile('card.txt', card.number); // $ alert=card-stored
  extra.appendFileSync('card.txt', card.number); // $ alert=card-stored
  extra.outputFile('card.txt', card.number); // $ alert=card-stored
  extra.outputFileSync('card.txt', card.number); // $ alert=card-stored
  extra.outputJSON('card.txt', card.number); // $ alert=card-stored
  extra.outputJsonSync('card.txt', card.number); // $ alert=card-stored
  extra.outputJSONSync('card.txt', card.number); // $ alert=card-stored
  extra.writeJson('card.txt', card.number); // $ alert=card-stored
  extra.writeJSON('card.txt', card.number); // $ alert=card-stored
  extra.writeJsonSync('card.txt', card.number); // $ alert=card-stored
  extra.writeJSONSync('card.txt', card.number); // $ alert=card-stored
  extra.writeFileSync('card.txt', card.brand); // ok: a brand
}

export function byLocalforage(card: Card): void {
  forage.setItem('card', card.number); // $ alert=card-stored
  forage.setItem('card', card.brand); // ok: a brand
}

const memory = new Redis();
const memories = new Cluster([]);
export function byRedis(card: Card): void {
  memory.setEx('card', card.number); // $ alert=card-stored
  memory.setNX('card', card.number); // $ alert=card-stored
  memory.setnx('card', card.number); // $ alert=card-stored
  memory.psetex('card', card.number); // $ alert=card-stored
  memory.pSetEx('card', card.number); // $ alert=card-stored
  memory.hset('card', card.number); // $ alert=card-stored
  memory.hmset('card', card.number); // $ alert=card-stored
  memory.mSet('card', card.number); // $ alert=card-stored
  memory.mset('card', card.number); // $ alert=card-stored
  memory.lPush('card', card.number); // $ alert=card-stored
  memory.rPush('card', card.number); // $ alert=card-stored
  memory.rpush('card', card.number); // $ alert=card-stored
  memory.sAdd('card', card.number); // $ alert=card-stored
  memory.sadd('card', card.number); // $ alert=card-stored
  memory.zAdd('card', card.number); // $ alert=card-stored
  memory.zadd('card', card.number); // $ alert=card-stored
  memory.xAdd('card', card.number); // $ alert=card-stored
  memory.xadd('card', card.number); // $ alert=card-stored
  memory.append('card', card.number); // $ alert=card-stored
  memory.publish('card', card.number); // $ alert=card-stored
  memory.getSet('card', card.number); // $ alert=card-stored
  memory.getset('card', card.number); // $ alert=card-stored
  memories.set('card', card.number); // $ alert=card-stored
  memory.setEx('card', card.brand); // ok: a brand
}

export async function byWhateverIsOpened(card: Card, open: () => Promise<any>): Promise<void> {
  const opened = await open();
  await opened.visits().updateOne({ id: 1 }, { $set: { cvv: card.cvv } }); // $ alert=card-stored
}
