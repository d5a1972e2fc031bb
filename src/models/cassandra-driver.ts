/** cassandra-driver: the login of a client, the CQL that is run. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { MARKED, runs } from './rows/sql';

const model: Model = {
  module: 'cassandra-driver',
  functions: {
    Client: { returns: 'Client', constrains: [{ at: 'argument[0].credentials.password', role: 'password' }] },
    ...rows('Client', 'execute eachRow stream', runs(MARKED, 'argument[0]')),
    'Client.batch': runs(undefined, 'argument[0].*', 'argument[0].*.query'),
    'auth.PlainTextAuthProvider': { constrains: [{ at: 'argument[1]', role: 'password' }] },
  },
};

export default model;
