/** mongodb and what speaks like it (marsdb, nedb, minimongo): the login of a client, and the conditions by which documents are found. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { into } from './rows/sinks';

const login = { constrains: [{ at: 'argument[1].auth.password', role: 'password' }] } as const;

const model: Model = {
  module: 'mongodb',
  aliases: ['marsdb', 'nedb', '@seald-io/nedb', 'nedb-promises', 'minimongo', 'mongojs'],
  functions: {
    MongoClient: { ...login, returns: 'MongoClient' },
    'MongoClient.connect': { ...login, returns: 'MongoClient' },
    'MongoClient.db': { returns: 'Db' },
    'Db.collection': { returns: 'Collection' },
    ...rows(undefined, 'Datastore default', { returns: 'Collection' }),
    ...rows(
      'Collection',
      'find findOne findOneAndUpdate findOneAndDelete findOneAndReplace findAndModify updateOne updateMany update replaceOne deleteOne deleteMany remove count countDocuments aggregate',
      into('query', 'argument[0]'),
    ),
    'Collection.distinct': into('query', 'argument[1]'),
  },
  conventions: [{ receivers: ['db', 'database', 'client', 'mongo', 'mongodb', 'mongoclient', 'conn', 'connection', 'mongoose'], methods: ['collection', 'getCollection'], behaviour: { returns: 'mongodb:Collection' } }],
};

export default model;
