/** graphql: resolvers get what the query brings as their second parameter. */
import type { Model } from '../engine/model';
import { handed } from './rows/requests';

const model: Model = {
  module: 'graphql',
  enters: [
    handed({ under: ['Mutation', 'Query', 'Mutations', 'mutations', 'Queries', 'queries', 'Subscription'], at: 1 }),
    handed({ names: [['args', 'arguments_'], ['ctx', 'context', 'contextValue', 'info']], at: 1 }),
    handed({ names: [['args', 'input']], at: 1, keyed: ['resolve', 'subscribe', 'resolver'] }),
    handed({ keyed: ['resolve'], handedTo: ['GraphQLObjectType', 'field', 'mutationField', 'queryField'], at: 1 }),
  ],
};

export default model;
