/** discord.js: the token of a bot. */
import type { Model } from '../engine/model';

const key = { constrains: [{ at: 'argument[0]', role: 'key' }] } as const;

const model: Model = {
  module: 'discord.js',
  aliases: ['@discordjs/rest'],
  functions: {
    'Client.login': key,
    'REST.setToken': key,
  },
};

export default model;
