/** redis: the password of a client. */
import type { Model } from '../engine/model';

const model: Model = {
  module: 'redis',
  aliases: ['@redis/client', 'async-redis'],
  functions: {
    createClient: {
      returns: 'RedisClient',
      constrains: [
        { at: 'argument[0].password', role: 'password' },
        { at: 'argument[1].password', role: 'password' },
        { at: 'argument[2].password', role: 'password' },
        { at: 'argument[0].auth_pass', role: 'password' },
      ],
    },
    'RedisClient.auth': { constrains: [{ at: 'argument[0]', role: 'password' }] },
  },
};

export default model;
