/** node-telegram-bot-api and telegraf: messages of a chat, and the token of a bot. */
import type { Model } from '../engine/model';
import { into } from './rows/sinks';

const key = { constrains: [{ at: 'argument[0]', role: 'key' }] } as const;

const model: Model = {
  module: 'node-telegram-bot-api',
  aliases: ['telegraf'],
  functions: {
    Telegraf: key,
    default: { returns: 'TelegramBot', ...key },
    'TelegramBot.sendMessage': into('message', 'argument[1]'),
  },
};

export default model;
