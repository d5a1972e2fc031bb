/** Apollo Server 2 and 3: which origins may ask. */
import type { Model } from '../engine/model';
import { allowingOrigins } from './rows/origins';

const server = { returns: 'ApolloServer', ...allowingOrigins(['argument[0].cors']) };

const model: Model = {
  module: 'apollo-server',
  aliases: ['apollo-server-express', 'apollo-server-koa', 'apollo-server-fastify', 'apollo-server-hapi', 'apollo-server-micro', 'apollo-server-lambda'],
  functions: {
    ApolloServer: server,
    'ApolloServer.applyMiddleware': allowingOrigins(['argument[0].cors']),
    'ApolloServer.getMiddleware': allowingOrigins(['argument[0].cors']),
    'ApolloServer.createHandler': allowingOrigins(['argument[0].cors', 'argument[0].expressGetMiddlewareOptions.cors']),
  },
};

export default model;
