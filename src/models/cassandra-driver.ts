/** cassandra-driver: the login of a client. */
import type { Model } from '../engine/model';

const model: Model = {
  module: 'cassandra-driver',
  functions: {
    Client: { constrains: [{ at: 'argument[0].credentials.password', role: 'password' }] },
    'auth.PlainTextAuthProvider': { constrains: [{ at: 'argument[1]', role: 'password' }] },
  },
};

export default model;
