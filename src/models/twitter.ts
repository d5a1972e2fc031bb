/** Clients of Twitter: what an application proves itself with. */
import type { Model } from '../engine/model';

const model: Model = {
  module: 'twitter-api-v2',
  aliases: ['twit', 'twitter', 'twitter-lite'],
  functions: {
    TwitterApi: { constrains: [{ at: 'argument[0].appSecret', role: 'key' }, { at: 'argument[0].accessSecret', role: 'key' }] },
    default: { constrains: [{ at: 'argument[0].consumer_secret', role: 'key' }, { at: 'argument[0].access_token_secret', role: 'key' }] },
  },
};

export default model;
