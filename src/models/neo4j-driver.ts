/** neo4j-driver: the login of a driver, and the Cypher that is run. */
import type { Model } from '../engine/model';
import { into } from './rows/sinks';

const run = into('query', 'argument[0]');

const model: Model = {
  module: 'neo4j-driver',
  functions: {
    driver: { returns: 'Driver' },
    'Driver.session': { returns: 'Session' },
    'Session.beginTransaction': { returns: 'Session' },
    'Session.run': run,
    'Driver.executeQuery': run,
    'auth.basic': { constrains: [{ at: 'argument[1]', role: 'password' }] },
    'auth.bearer': { constrains: [{ at: 'argument[0]', role: 'key' }] },
  },
  conventions: [{ receivers: ['session', 'tx', 'txc', 'driver', 'neo4j'], methods: ['run', 'executeQuery'], texts: ['MATCH (', 'MERGE (', 'UNWIND '], behaviour: run }],
};

export default model;
