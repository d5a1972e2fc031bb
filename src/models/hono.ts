/** hono: what a request brings. */
import type { Model } from '../engine/model';

const brought = { generates: ['untrusted'] } as const;

const model: Model = {
  module: 'hono',
  functions: {
    'Context.req.json': brought,
    'Context.req.query': brought,
    'Context.req.param': brought,
    'Context.req.valid': brought,
    'Context.req.parseBody': brought,
    'Context.req.formData': brought,
    'Context.req.header': brought,
  },
  enters: [
    { names: [['c', 'ctx', 'context']], at: 0, handedTo: ['post', 'put', 'patch', 'delete', 'get', 'all', 'on', 'use', 'openapi', 'createHandlers'], brings: [], is: 'Context' },
  ],
};

export default model;
