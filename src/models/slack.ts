/** @slack/web-api and @slack/webhook: messages of a chat. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { into } from './rows/sinks';

const model: Model = {
  module: '@slack/web-api',
  aliases: ['@slack/webhook'],
  functions: {
    ...rows('WebClient', 'files.upload files.uploadV2', into('message', 'argument[0]')),
    'IncomingWebhook.send': into('message', 'argument[0]'),
  },
};

export default model;
