/** telegraf and node-telegram-bot-api: the token of a bot. */
import type { Model } from '../engine/model';

const key = { constrains: [{ at: 'argument[0]', role: 'key' }] } as const;

const model: Model = {
  module: 'telegraf',
  aliases: ['node-telegram-bot-api'],
  functions: {
    Telegraf: key,
    default: key,
  },
};

export default model;
