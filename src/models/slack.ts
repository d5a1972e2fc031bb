/** Slack: tokens, and the secret that signs what it sends. */
import type { Model } from '../engine/model';

const model: Model = {
  module: '@slack/web-api',
  aliases: ['@slack/bolt', '@slack/events-api'],
  functions: {
    WebClient: { constrains: [{ at: 'argument[0]', role: 'key' }] },
    App: {
      constrains: [
        { at: 'argument[0].token', role: 'key' },
        { at: 'argument[0].signingSecret', role: 'key' },
        { at: 'argument[0].appToken', role: 'key' },
      ],
    },
  },
};

export default model;
