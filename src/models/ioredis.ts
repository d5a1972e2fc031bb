/** ioredis: the password of a client. */
import type { Model } from '../engine/model';

const model: Model = {
  module: 'ioredis',
  defaultExport: 'Redis',
  functions: {
    Redis: {
      constrains: [
        { at: 'argument[0].password', role: 'password' },
        { at: 'argument[1].password', role: 'password' },
        { at: 'argument[2].password', role: 'password' },
      ],
    },
    Cluster: { constrains: [{ at: 'argument[1].redisOptions.password', role: 'password' }] },
  },
};

export default model;
