/** discord.js: messages of a chat. */
import type { Model } from '../engine/model';
import { into } from './rows/sinks';

const model: Model = {
  module: 'discord.js',
  functions: {
    'WebhookClient.send': into('message', 'argument[0]'),
    'TextChannel.send': into('message', 'argument[0]'),
    'Message.reply': into('message', 'argument[0]'),
  },
};

export default model;
