/** fastify: what a request brings. */
import type { Model } from '../engine/model';

const brings = ['body', 'query', 'params', 'headers'];

const model: Model = {
  module: 'fastify',
  enters: [
    { names: [['request', 'req'], ['reply', 'rep']], brings },
    { types: ['FastifyRequest'], brings },
  ],
};

export default model;
