/** @aws-sdk/client-sqs: messages in a queue. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { into } from './rows/sinks';

const model: Model = {
  module: '@aws-sdk/client-sqs',
  functions: rows(undefined, 'SendMessageCommand SendMessageBatchCommand', into('storage', 'argument[0]')),
};

export default model;
