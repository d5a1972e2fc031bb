/** @azure/cosmos: the key of a client, and the SQL that documents are asked for with. */
import type { Model } from '../engine/model';
import { runs } from './rows/sql';

const model: Model = {
  module: '@azure/cosmos',
  functions: {
    CosmosClient: { returns: 'CosmosClient', constrains: [{ at: 'argument[0].key', role: 'key' }] },
    'CosmosClient.database': { returns: 'Database' },
    'Database.container': { returns: 'Container' },
    'Container.items.query': runs(undefined, 'argument[0]', 'argument[0].query'),
  },
  conventions: [{ receivers: ['items'], methods: ['query'], texts: ['SELECT ', 'select '], behaviour: runs(undefined, 'argument[0]', 'argument[0].query') }],
};

export default model;
