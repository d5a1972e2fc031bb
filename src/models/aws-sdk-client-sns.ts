/** @aws-sdk/client-sns: text messages, mail and what else subscribes to a topic. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { into } from './rows/sinks';

const model: Model = {
  module: '@aws-sdk/client-sns',
  functions: rows(undefined, 'PublishCommand PublishBatchCommand', into('message', 'argument[0]')),
};

export default model;
