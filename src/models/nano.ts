/** nano: what CouchDB is asked for. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { into } from './rows/sinks';

const model: Model = {
  module: 'nano',
  functions: {
    default: { returns: 'Server' },
    ...rows('Server', 'use db.use', { returns: 'Database' }),
    'Database.find': into('query', 'argument[0]'),
  },
};

export default model;
