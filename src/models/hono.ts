/** hono: what a request brings. */
import type { Model } from '../engine/model';
import { METHODS } from './rows/requests';

const brings = ['req.url', 'req.path', 'req.raw.url', 'req.raw.headers'];
const brought = { generates: ['untrusted'] } as const;

const model: Model = {
  module: 'hono',
  aliases: ['@hono/zod-openapi'],
  functions: {
    // What requests of any make have too is known by their names: `param`, `valid`, `header`.
    'Context.req.json': brought,
    'Context.req.query': brought,
    'Context.req.parseBody': brought,
    'Context.req.formData': brought,
    'Context.req.queries': brought,
    'Context.req.text': brought,
    'Context.req.arrayBuffer': brought,
    'Hono.*': { returns: 'Hono' },
  },
  enters: [
    { names: [['c']], at: 0, handedTo: ['post', 'put', 'patch', 'delete', 'get', 'all', 'on', 'use', 'openapi', 'createHandlers', 'notFound'], brings, is: 'Context' },
    { at: 0, handedTo: [...METHODS, 'on', 'use', 'openapi', 'notFound'], of: ['Hono', 'OpenAPIHono'], brings, is: 'Context' },
    { types: ['Context'], brings },
  ],
};

export default model;
