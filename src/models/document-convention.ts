/** Collections of documents, whatever reads them: mongoose, the drivers of MongoDB, waterline. A condition is an object, and an object in it is an operator. */
import type { Model } from '../engine/model';
import { into } from './rows/sinks';

const FINDING = (
  'find findOne findOneAndUpdate findOneAndDelete findOneAndRemove findOneAndReplace findAndModify updateOne updateMany update replaceOne deleteOne deleteMany remove count countDocuments aggregate exists bulkWrite'
).split(' ');

const model: Model = {
  conventions: [
    { receivers: ['*'], tables: true, methods: FINDING, behaviour: into('query', 'argument[0]') },
    { receivers: ['*'], tables: true, methods: ['distinct'], behaviour: into('query', 'argument[1]') },
    // Steps of a condition that is put together piece by piece.
    { receivers: ['aggregate'], methods: ['match'], behaviour: into('query', 'argument[0]') },
    { receivers: ['find', 'findone', 'findoneandupdate', 'updateone', 'updatemany', 'deleteone', 'deletemany'], methods: ['where', 'and', 'or', 'nor', 'merge'], behaviour: into('query', 'argument[0]') },
    // A script that the database runs.
    { receivers: [], methods: ['$where'], behaviour: into('query', 'argument[0]') },
    { receivers: ['redis', 'redisclient', 'ioredis'], methods: ['eval', 'EVAL', 'evalRo'], behaviour: into('query', 'argument[0]') },
  ],
};

export default model;
