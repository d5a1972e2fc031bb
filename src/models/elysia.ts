/** elysia: what a request brings. */
import type { Model } from '../engine/model';
import { METHODS } from './rows/requests';

const model: Model = {
  module: 'elysia',
  defaultExport: 'Elysia',
  functions: { 'Elysia.*': { returns: 'Elysia' } },
  enters: [{ at: 0, handedTo: [...METHODS, 'ws', 'onBeforeHandle', 'derive'], of: ['Elysia'], brings: ['body', 'query', 'params', 'headers', 'cookie', 'path', 'request.url', 'request.headers'], answers: [{ kind: 'markup', media: 'text' }] }],
};

export default model;
