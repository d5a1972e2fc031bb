/** Databases and stores of objects, whatever their rows: what is spelled as a table, drivers of MongoDB, DynamoDB, Firestore, Elasticsearch, S3. */
import type { Convention, Model } from '../engine/model';
import { into } from './rows/sinks';

const first = into('storage', 'argument[0]');
const second = into('storage', 'argument[1]');
const both = into('storage', 'argument[0]', 'argument[1]');
const tables = { receivers: ['*'], tables: true } as const;

const conventions: readonly Convention[] = [
  {
    ...tables,
    methods: 'new create build insert createMany createManyAndReturn insertMany insertOne bulkCreate save upsert add put values insertAndFetch createOne persist bulkAdd bulkPut insertGraph'.split(' '),
    behaviour: first,
  },
  { ...tables, methods: ['update', 'updateMany', 'set', 'patch', 'merge', 'findOrCreate', 'upsertGraph', 'preload'], behaviour: both },
  { ...tables, methods: ['patchAndFetchById', 'updateAndFetchById', 'assign', 'updateOne', 'findOneAndUpdate', 'findByIdAndUpdate', 'replaceOne', 'findOneAndReplace'], behaviour: second },
  // Nobody but databases has methods that are called so.
  { receivers: [], methods: ['insertOne', 'bulkCreate', 'bulkWrite', 'createManyAndReturn'], behaviour: first },
  { receivers: [], methods: ['updateOne', 'findOneAndUpdate', 'findByIdAndUpdate', 'replaceOne', 'findOneAndReplace'], behaviour: second },
  { receivers: ['em', 'entitymanager'], methods: ['save', 'insert', 'create', 'persist', 'persistAndFlush', 'upsert'], behaviour: both },
  { receivers: ['batch', 'transaction', 'txn', 'bulkwriter'], methods: ['set', 'create', 'update'], behaviour: second },
  {
    receivers: ['dynamodb', 'dynamo', 'ddb', 'docclient', 'documentclient', 'dynamoclient'],
    methods: ['put', 'putItem', 'update', 'updateItem', 'batchWrite', 'transactWrite'],
    behaviour: into('storage', 'argument[0].Item', 'argument[0].ExpressionAttributeValues', 'argument[0].RequestItems', 'argument[0].TransactItems'),
  },
  { receivers: ['elastic', 'elasticsearch', 'es', 'esclient', 'elasticclient', 'opensearch', 'opensearchclient'], methods: ['index', 'create', 'update', 'bulk'], behaviour: first },
  { receivers: ['realm'], methods: ['create'], behaviour: second },
  { receivers: ['s3', 's3client', 'minio', 'minioclient'], methods: ['putObject', 'upload'], behaviour: both },
  { receivers: ['blobclient', 'blockblobclient'], methods: ['upload', 'uploadData', 'uploadStream'], behaviour: first },
];

const model: Model = {
  conventions,
  words: {
    tableOwners: ['prisma', 'prismaservice', 'prismaclient', 'db', 'database', 'models', 'tables', 'collections', 'repositories', 'orm', 'dexie', 'em', 'tx', 'trx'],
    asides: ['where', 'select', 'include', 'returning', 'Key', 'TableName'],
  },
};

export default model;
