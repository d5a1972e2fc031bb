/** Stores that are asked in languages of their own. */
import express from 'express';
import nano from 'nano';
import { createClient } from 'redis';
import { Client } from '@elastic/elasticsearch';
import { DynamoDB } from 'aws-sdk';
import { QueryCommand, ScanCommand } from '@aws-sdk/client-dynamodb';

const app = express();
const search = new Client({});
const redis = createClient();
const quick = createClient();
const couch: any = nano('http://localhost:5984');
declare const dynamo: any;
declare const cache: any;
declare const collection: any;

app.get('/search', async (req: any, res: any) => {
  const { q } = req.query;
  await search.search({ index: 'a', body: req.body }); // $ alert=nosql-injection
  await search.search({ index: 'a', q: `name:${q}` }); // $ alert=nosql-injection
  await search.count({ index: 'a', query: req.body.query }); // $ alert=nosql-injection
  await search.deleteByQuery({ index: 'a', body: req.body }); // $ alert=nosql-injection
  await search.updateByQuery({ index: 'a', script: `ctx._source.name = '${q}'` }); // $ alert=nosql-injection
  await search.msearch({ body: req.body }); // $ alert=nosql-injection
  await search.search({ index: 'a', query: { match: { name: q } } }); // ok: a text to look for
  res.end();
});

app.get('/dynamo', async (req: any, res: any) => {
  const { owner } = req.query;
  await new DynamoDB().scan({ FilterExpression: `owner = ${owner}` }); // $ alert=nosql-injection
  await new DynamoDB.DocumentClient().query({ KeyConditionExpression: 'owner = ' + owner }); // $ alert=nosql-injection
  await dynamo.send(new ScanCommand({ FilterExpression: `owner = ${owner}` })); // $ alert=nosql-injection
  await dynamo.send(new QueryCommand({ KeyConditionExpression: `owner = ${owner}` })); // $ alert=nosql-injection
  await dynamo.send(new ScanCommand({ FilterExpression: 'owner = :owner', ExpressionAttributeValues: { ':owner': { S: owner } } })); // ok: beside the text
  res.end();
});

app.get('/others', async (req: any, res: any) => {
  const { key } = req.query;
  await redis.eval(`return redis.call('get', '${key}')`, { keys: [] }); // $ alert=nosql-injection
  await cache.redis.eval(`return redis.call('get', '${key}')`); // $ alert=nosql-injection
  await quick.eval(`return redis.call('get', '${key}')`); // $ alert=nosql-injection
  await quick.EVAL(`return redis.call('get', '${key}')`); // $ alert=nosql-injection
  await redis.eval('return redis.call("get", KEYS[1])', { keys: [key] }); // ok: beside the script
  await redis.get(key); // ok: a key
  await couch.use('users').find({ selector: { owner: req.body.owner } }); // $ alert=nosql-injection
  await couch.db.use('users').find(req.body); // $ alert=nosql-injection
  await collection.find({ owner: req.body.owner }); // $ alert=nosql-injection
  res.end();
});
