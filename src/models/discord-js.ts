/** discord.js: messages of a chat, and the token of a bot. */
import type { Model } from '../engine/model';
import { into } from './rows/sinks';

const key = { constrains: [{ at: 'argument[0]', role: 'key' }] } as const;

const model: Model = {
  module: 'discord.js',
  aliases: ['@discordjs/rest'],
  functions: {
    'Client.login': key,
    'REST.setToken': key,
    'WebhookClient.send': into('message', 'argument[0]'),
    'TextChannel.send': into('message', 'argument[0]'),
    'Message.reply': into('message', 'argument[0]'),
  },
};

export default model;
