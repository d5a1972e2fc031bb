/** Caches by what they are called: Redis, Memcached, the caches of Node and of NestJS, key-value stores of the clouds. */
import type { Model } from '../engine/model';
import { into } from './rows/sinks';

const except = ['secure', 'encrypt', 'vault'];

const model: Model = {
  conventions: [
    {
      receivers: ['redis', 'redisclient', 'ioredis', 'valkey', 'cache', 'memcached', 'memcache', 'keyv', 'lru', 'nodecache', 'cacheservice', 'cachemanager', 'cacheclient', 'redisservice', 'kv', 'etcd'],
      except,
      methods: (
        'set setEx setex SETEX setNX setnx psetex hset hSet HSET hmset mset mSet lpush lPush rpush rPush sadd sAdd zadd zAdd xadd xAdd append publish getset getSet put add replace setAsync setItem store save'
      ).split(' '),
      behaviour: into('storage', 'argument[*]'),
    },
  ],
};

export default model;
