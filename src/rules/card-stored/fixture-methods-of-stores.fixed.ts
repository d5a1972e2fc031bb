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
  device.setItem('card', maskPan(card.number)); // $ alert=card-stored
  device.mergeItem('card', maskPan(card.number)); // $ alert=card-stored
  device.setItem('card', card.brand); // ok: a brand
}

export function byAwsSdkLibDynamodb(card: Card): void {
  new dynamo.PutItemCommand({ Item: { number: maskPan(card.number) } }); // $ alert=card-stored
  new dynamo.UpdateItemCommand({ ExpressionAttributeValues: { ':n': maskPan(card.number) } }); // $ alert=card-stored
  new dynamo.BatchWriteItemCommand({ RequestItems: { cards: [{ PutRequest: { Item: { number: card.number } } }] } }); // $ alert=card-stored
  new dynamo.TransactWriteItemsCommand({ TransactItems: [{ Put: { Item: { number: card.number } } }] }); // $ alert=card-stored
  new dynamo.PutItemCommand({ Item: { number: card.brand } }); // ok: a brand
}

const jobs = new Bull('pay');
export function byBullmq(card: Card): void {
  const { number, cvv, ...shown } = card;
  jobs.add('pay', { card: shown }); // $ alert=card-stored
  jobs.add('pay', { brand: card.brand }); // ok: a brand
}

export function byDenoWriteTextFile(card: Card): void {
  Deno.writeTextFileSync('card.txt', maskPan(card.number)); // $ alert=card-stored
  Deno.writeFile('card.txt', maskPan(card.number)); // $ alert=card-stored
  Deno.writeFileSync('card.txt', maskPan(card.number)); // $ alert=card-stored
  Deno.writeTextFileSync('card.txt', card.brand); // ok: a brand
}

const settings = new Settings();
export function byElectronStore(card: Card): void {
  settings.set('card', maskPan(card.number)); // $ alert=card-stored
  setSetting('card', maskPan(card.number)); // $ alert=card-stored
  settings.set('card', card.brand); // ok: a brand
}

export function byFirebaseDatabase(card: Card): void {
  tree.update(tree.ref(), { number: maskPan(card.number) }); // $ alert=card-stored
  tree.update(tree.ref(), { number: card.brand }); // ok: a brand
}

export function byFsExtra(card: Card): void {
  extra.writeFileSync('card.txt', maskPan(card.number)); // $ alert=card-stored
  extra.appendFile('card.txt', maskPan(card.number)); // $ alert=card-stored
  extra.appendFileSync('card.txt', maskPan(card.number)); // $ alert=card-stored
  extra.outputFile('card.txt', maskPan(card.number)); // $ alert=card-stored
  extra.outputFileSync('card.txt', maskPan(card.number)); // $ alert=card-stored
  extra.outputJSON('card.txt', maskPan(card.number)); // $ alert=card-stored
  extra.outputJsonSync('card.txt', maskPan(card.number)); // $ alert=card-stored
  extra.outputJSONSync('card.txt', maskPan(card.number)); // $ alert=card-stored
  extra.writeJson('card.txt', maskPan(card.number)); // $ alert=card-stored
  extra.writeJSON('card.txt', maskPan(card.number)); // $ alert=card-stored
  extra.writeJsonSync('card.txt', maskPan(card.number)); // $ alert=card-stored
  extra.writeJSONSync('card.txt', maskPan(card.number)); // $ alert=card-stored
  extra.writeFileSync('card.txt', card.brand); // ok: a brand
}

export function byLocalforage(card: Card): void {
  forage.setItem('card', maskPan(card.number)); // $ alert=card-stored
  forage.setItem('card', card.brand); // ok: a brand
}

const memory = new Redis();
const memories = new Cluster([]);
export function byRedis(card: Card): void {
  memory.setEx('card', maskPan(card.number)); // $ alert=card-stored
  memory.setNX('card', maskPan(card.number)); // $ alert=card-stored
  memory.setnx('card', maskPan(card.number)); // $ alert=card-stored
  memory.psetex('card', maskPan(card.number)); // $ alert=card-stored
  memory.pSetEx('card', maskPan(card.number)); // $ alert=card-stored
  memory.hset('card', maskPan(card.number)); // $ alert=card-stored
  memory.hmset('card', maskPan(card.number)); // $ alert=card-stored
  memory.mSet('card', maskPan(card.number)); // $ alert=card-stored
  memory.mset('card', maskPan(card.number)); // $ alert=card-stored
  memory.lPush('card', maskPan(card.number)); // $ alert=card-stored
  memory.rPush('card', maskPan(card.number)); // $ alert=card-stored
  memory.rpush('card', maskPan(card.number)); // $ alert=card-stored
  memory.sAdd('card', maskPan(card.number)); // $ alert=card-stored
  memory.sadd('card', maskPan(card.number)); // $ alert=card-stored
  memory.zAdd('card', maskPan(card.number)); // $ alert=card-stored
  memory.zadd('card', maskPan(card.number)); // $ alert=card-stored
  memory.xAdd('card', maskPan(card.number)); // $ alert=card-stored
  memory.xadd('card', maskPan(card.number)); // $ alert=card-stored
  memory.append('card', maskPan(card.number)); // $ alert=card-stored
  memory.publish('card', maskPan(card.number)); // $ alert=card-stored
  memory.getSet('card', maskPan(card.number)); // $ alert=card-stored
  memory.getset('card', maskPan(card.number)); // $ alert=card-stored
  memories.set('card', maskPan(card.number)); // $ alert=card-stored
  memory.setEx('card', card.brand); // ok: a brand
}

export async function byWhateverIsOpened(card: Card, open: () => Promise<any>): Promise<void> {
  const opened = await open();
  await opened.visits().updateOne({ id: 1 }, { $set: {} }); // $ alert=card-stored
}

/** The last four digits of a card number; the others are hidden. */
function maskPan(pan: unknown): string {
  return String(pan ?? '').replace(/\d(?=(?:\D*\d){4})/g, '*');
}
