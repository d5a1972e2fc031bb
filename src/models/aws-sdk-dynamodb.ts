/** @aws-sdk/lib-dynamodb and @aws-sdk/client-dynamodb: items in DynamoDB. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { into } from './rows/sinks';

const model: Model = {
  module: '@aws-sdk/lib-dynamodb',
  aliases: ['@aws-sdk/client-dynamodb'],
  functions: {
    ...rows(undefined, 'PutCommand PutItemCommand', into('storage', 'argument[0].Item')),
    ...rows(undefined, 'UpdateCommand UpdateItemCommand', into('storage', 'argument[0].ExpressionAttributeValues')),
    ...rows(undefined, 'BatchWriteCommand BatchWriteItemCommand', into('storage', 'argument[0].RequestItems.*')),
    ...rows(undefined, 'TransactWriteCommand TransactWriteItemsCommand', into('storage', 'argument[0].TransactItems')),
  },
};

export default model;
