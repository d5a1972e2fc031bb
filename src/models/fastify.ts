/** fastify: what a request brings, and what its logger blanks out. */
import type { Model } from '../engine/model';

const brings = ['body', 'query', 'params', 'headers'];

const model: Model = {
  module: 'fastify',
  functions: {
    default: { returns: 'FastifyInstance', redacts: ['argument[0].logger.redact', 'argument[0].logger.redact.paths'] },
    fastify: { returns: 'FastifyInstance', redacts: ['argument[0].logger.redact', 'argument[0].logger.redact.paths'] },
  },
  fields: { 'FastifyInstance.log': {} },
  enters: [
    { names: [['request', 'req'], ['reply', 'rep']], brings },
    { types: ['FastifyRequest'], brings },
  ],
};

export default model;
