/** Slack: messages of a chat, tokens, and the secret that signs what it sends. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { into } from './rows/sinks';

const model: Model = {
  module: '@slack/web-api',
  aliases: ['@slack/webhook', '@slack/bolt', '@slack/events-api'],
  functions: {
    WebClient: { constrains: [{ at: 'argument[0]', role: 'key' }] },
    App: {
      constrains: [
        { at: 'argument[0].token', role: 'key' },
        { at: 'argument[0].signingSecret', role: 'key' },
        { at: 'argument[0].appToken', role: 'key' },
      ],
    },
    ...rows('WebClient', 'files.upload files.uploadV2', into('message', 'argument[0]')),
    'IncomingWebhook.send': into('message', 'argument[0]'),
  },
};

export default model;
