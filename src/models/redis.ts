/** redis and ioredis: what is kept in Redis, by keys that are kept as well. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { into } from './rows/sinks';

const WRITING = 'set setEx setex setNX setnx psetex pSetEx hSet hset hmset mSet mset lPush lpush rPush rpush sAdd sadd zAdd zadd xAdd xadd append publish getSet getset';

const model: Model = {
  module: 'redis',
  aliases: ['ioredis', '@upstash/redis', '@redis/client'],
  functions: {
    ...rows(undefined, 'createClient default Cluster', { returns: 'Redis' }),
    'Redis.connect': { returns: 'Redis' },
    ...rows('Redis', 'multi pipeline', { returns: 'Redis' }),
    ...rows('Redis', WRITING, into('storage', 'argument[*]')),
  },
};

export default model;
