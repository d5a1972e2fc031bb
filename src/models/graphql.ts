/** graphql: resolvers get what the query brings as their second parameter. */
import type { Model } from '../engine/model';

const model: Model = { module: 'graphql', enters: [{ under: ['Mutation', 'Query', 'Mutations', 'mutations'], at: 1, brings: [''] }] };

export default model;
