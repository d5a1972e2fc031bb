/** fastify: what a request brings, and what its logger blanks out. */
import type { AccessPath, Model } from '../engine/model';
import { METHODS } from './rows/requests';

const brings = ['body', 'query', 'params', 'headers', 'cookies', 'url', 'originalUrl', 'hostname', 'host', 'raw.url', 'raw.headers', 'req.url', 'req.headers'];
const flat = ['query', 'cookies'];
const of = ['FastifyInstance'];
/** JSON Schema, of which texts are made numbers where it says so. */
const through = Object.fromEntries(
  [['body', 'body'], ['query', 'querystring'], ['params', 'params'], ['headers', 'headers']].map(([part, name]): [string, AccessPath[]] => [part!, [`argument[1].schema.${name}`, `argument[0].schema.${name}`]]),
);
const instance = { returns: 'FastifyInstance', redacts: ['argument[0].logger.redact', 'argument[0].logger.redact.paths'] } as const;

const model: Model = {
  module: 'fastify',
  functions: {
    default: instance,
    fastify: instance,
    'FastifyInstance.*': { returns: 'FastifyInstance' },
    'FastifyRequest.file': { holds: { filename: ['untrusted'], fieldname: ['untrusted'], fields: ['untrusted'] } },
  },
  fields: { 'FastifyInstance.log': {} },
  enters: [
    { names: [['request', 'req'], ['reply', 'rep']], brings, flat, is: 'FastifyRequest', through, answers: [{ kind: 'markup', media: 'text' }], handedTo: [...METHODS, 'route'] },
    { names: [['request', 'req'], ['reply', 'rep']], brings, flat, is: 'FastifyRequest', answers: [{ kind: 'markup', media: 'text' }] },
    { types: ['FastifyRequest'], brings, flat },
    { at: 0, handedTo: [...METHODS, 'route'], of, brings, flat, is: 'FastifyRequest', through },
    { at: 0, handedTo: ['addHook'], of, brings, flat, is: 'FastifyRequest' },
    { at: 0, names: [['request', 'req']], handedTo: METHODS, routed: true, brings },
  ],
};

export default model;
