/** @aws-sdk/client-eventbridge: events for others. */
import type { Model } from '../engine/model';
import { into } from './rows/sinks';

const model: Model = {
  module: '@aws-sdk/client-eventbridge',
  functions: { PutEventsCommand: into('storage', 'argument[0]') },
};

export default model;
