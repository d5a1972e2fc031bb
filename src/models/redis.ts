/** redis, ioredis and the Redis of Upstash: what is kept in Redis, by keys that are kept as well, and what opens it. */
import type { AccessPath, Behaviour, Model } from '../engine/model';
import { rows } from './rows/decimals';
import { into } from './rows/sinks';

const WRITING = 'set setEx setex setNX setnx psetex pSetEx hSet hset hmset mSet mset lPush lpush rPush rpush sAdd sadd zAdd zadd xAdd xadd append publish getSet getset';
const PASSWORDS: readonly AccessPath[] = ['argument[0].password', 'argument[1].password', 'argument[2].password', 'argument[0].auth_pass'];

const client: Behaviour = { returns: 'Redis', constrains: [...PASSWORDS.map((at) => ({ at, role: 'password' as const })), { at: 'argument[0].token', role: 'key' }] };

const model: Model = {
  module: 'redis',
  aliases: ['ioredis', '@upstash/redis', '@redis/client', 'async-redis'],
  functions: {
    ...rows(undefined, 'createClient default Redis', client),
    Cluster: { returns: 'Redis', constrains: [{ at: 'argument[1].redisOptions.password', role: 'password' }] },
    'Redis.auth': { constrains: [{ at: 'argument[0]', role: 'password' }] },
    ...rows('Redis', 'eval EVAL', into('query', 'argument[0]')),
    'Redis.connect': { returns: 'Redis' },
    ...rows('Redis', 'multi pipeline', { returns: 'Redis' }),
    ...rows('Redis', WRITING, into('storage', 'argument[*]')),
  },
};

export default model;
