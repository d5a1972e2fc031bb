/** neo4j-driver: the login of a driver. */
import type { Model } from '../engine/model';

const model: Model = {
  module: 'neo4j-driver',
  functions: {
    'auth.basic': { constrains: [{ at: 'argument[1]', role: 'password' }] },
    'auth.bearer': { constrains: [{ at: 'argument[0]', role: 'key' }] },
  },
};

export default model;
