/** elysia: what a request brings. */
import type { Model } from '../engine/model';
import { METHODS } from './rows/requests';

const model: Model = {
  module: 'elysia',
  functions: { 'Elysia.*': { returns: 'Elysia' } },
  enters: [{ at: 0, handedTo: [...METHODS, 'ws', 'onBeforeHandle', 'derive'], of: ['Elysia'], brings: ['body', 'query', 'params', 'headers', 'cookie', 'path', 'request.url', 'request.headers'] }],
};

export default model;
