/** node-telegram-bot-api: messages of a chat. */
import type { Model } from '../engine/model';
import { into } from './rows/sinks';

const model: Model = {
  module: 'node-telegram-bot-api',
  functions: {
    default: { returns: 'TelegramBot' },
    'TelegramBot.sendMessage': into('message', 'argument[1]'),
  },
};

export default model;
