/** mongodb: the login of a client. */
import type { Model } from '../engine/model';

const login = { constrains: [{ at: 'argument[1].auth.password', role: 'password' }] } as const;

const model: Model = {
  module: 'mongodb',
  functions: {
    MongoClient: login,
    'MongoClient.connect': login,
  },
};

export default model;
