/** Stores that are asked in languages of their own. */
import express from 'express';
import nano from 'nano';
import { createClient } from 'redis';
import { Client } from '@elastic/elasticsearch';
import { DynamoDB } from 'aws-sdk';
import { DeleteCommand, DeleteItemCommand, QueryCommand, ScanCommand } from '@aws-sdk/client-dynamodb';
import { Database } from 'arangojs';
import { InfluxDB } from 'influx';
import monk from 'monk';
import { driver as connect } from 'neo4j-driver';
import { PostgrestClient, createClient as createSupabase, createServerClient } from '@supabase/supabase-js';
import { User } from './models/user';

const app = express();
const search = new Client({});
const redis = createClient();
const quick = createClient();
const couch: any = nano('http://localhost:5984');
declare const dynamo: any;
declare const cache: any;
declare const collection: any;
declare const session: any;
declare const mongo: any;

app.get('/search', async (req: any, res: any) => {
  const { q } = req.query;
  await search.search({ index: 'a', body: req.body }); // $ alert=nosql-injection
  await search.search({ index: 'a', q: `name:${q}` }); // $ alert=nosql-injection
  await search.count({ index: 'a', query: req.body.query }); // $ alert=nosql-injection
  await search.deleteByQuery({ index: 'a', body: req.body }); // $ alert=nosql-injection
  await search.updateByQuery({ index: 'a', script: `ctx._source.name = '${q}'` }); // $ alert=nosql-injection
  await search.msearch({ body: req.body }); // $ alert=nosql-injection
  await search.search({ index: 'a', body: { query: req.body.query } }); // $ alert=nosql-injection
  await search.search({ index: 'a', body: { query: { match: { name: req.body.name } } } }); // ok: a text to look for
  await search.search({ index: 'a', query: { match: { name: q } } }); // ok: a text to look for
  res.end();
});

app.get('/dynamo', async (req: any, res: any) => {
  const { owner } = req.query;
  await new DynamoDB().scan({ FilterExpression: `owner = ${owner}` }); // $ alert=nosql-injection
  await new DynamoDB.DocumentClient().query({ KeyConditionExpression: 'owner = ' + owner }); // $ alert=nosql-injection
  await dynamo.send(new ScanCommand({ FilterExpression: `owner = ${owner}` })); // $ alert=nosql-injection
  await dynamo.send(new QueryCommand({ KeyConditionExpression: `owner = ${owner}` })); // $ alert=nosql-injection
  await dynamo.send(new DeleteCommand({ ConditionExpression: `owner = ${owner}` })); // $ alert=nosql-injection
  await dynamo.send(new DeleteItemCommand({ ConditionExpression: `owner = ${owner}` })); // $ alert=nosql-injection
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

app.post('/graphs', async (req: any, res: any) => {
  const { name } = req.body;
  const graph = connect('bolt://localhost');
  await graph.session().run(`MATCH (u {name: '${name}'}) RETURN u`); // $ alert=nosql-injection
  await graph.session().beginTransaction().run(`MATCH (u {name: '${name}'}) RETURN u`); // $ alert=nosql-injection
  await graph.executeQuery(`MATCH (u:${name}) RETURN u`); // $ alert=nosql-injection
  await session.run(`MATCH (u {name: '${name}'}) RETURN u`); // $ alert=nosql-injection
  await graph.session().run('MATCH (u {name: $name}) RETURN u', { name }); // ok: beside the text
  const documents = new Database({});
  await documents.query(`FOR u IN users FILTER u.name == '${name}' RETURN u`); // $ alert=nosql-injection
  await documents.query('FOR u IN users FILTER u.name == @name RETURN u', { name }); // ok: beside the text
  const flux = new InfluxDB({}).getQueryApi('shop');
  await flux.collectRows(`from(bucket: "b") |> filter(fn: (r) => r.host == "${name}")`); // $ alert=nosql-injection
  flux.queryRows(`from(bucket: "${name}")`); // $ alert=nosql-injection
  flux.iterateRows(`from(bucket: "${name}")`); // $ alert=nosql-injection
  flux.queryLines(`from(bucket: "${name}")`); // $ alert=nosql-injection
  await flux.collectLines(`from(bucket: "${name}")`); // $ alert=nosql-injection
  await flux.queryRaw(`from(bucket: "${name}")`); // $ alert=nosql-injection
  res.end();
});

app.post('/filters', async (req: any, res: any) => {
  const { name } = req.body;
  await createSupabase('x').from('users').select('*').or(`name.eq.${name},open.eq.true`); // $ alert=nosql-injection
  await createServerClient('x').schema('own').from('users').select('*').or(name); // $ alert=nosql-injection
  await new PostgrestClient('x').rpc('users').or(`name.eq.${name}`); // $ alert=nosql-injection
  await createSupabase('x').from('users').select('*').eq('name', name); // ok: beside the filter
  const users = monk('localhost/shop');
  await users.get('users').findOne({ name }); // $ alert=nosql-injection
  await users.create('users').findOne({ name: String(name) }); // ok: a text
  await users.create('users').remove({ name }); // $ alert=nosql-injection
  await mongo.collection('users').bulkWrite([{ deleteMany: { filter: { name } } }]); // $ alert=nosql-injection
  await mongo.collection('users').bulkWrite([{ insertOne: { document: { name } } }]); // ok: a new document
  await User.bulkWrite([{ updateOne: { filter: { name }, update: { $set: { seen: 1 } } } }]); // $ alert=nosql-injection
  await User.aggregate().match({ name }); // $ alert=nosql-injection
  await User.find().where({ name }); // $ alert=nosql-injection
  await User.find().where('name').equals(name); // ok: compared as it is
  await User.findOne().or([{ name }]); // $ alert=nosql-injection
  res.end();
});
