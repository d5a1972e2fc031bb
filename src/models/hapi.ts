/** @hapi/hapi: what a request brings, and which origins it lets in. */
import type { AccessPath, Model } from '../engine/model';
import { allowingOrigins } from './rows/origins';

const brings = ['payload', 'query', 'params', 'headers', 'state', 'path', 'url', 'orig', 'info.host', 'info.hostname', 'info.referrer', 'raw.req.url'];

/** What the route asks of a request before its handler gets it. */
const through = Object.fromEntries(
  ['payload', 'query', 'params', 'headers'].map((part): [string, AccessPath[]] => [part, [`argument[0].options.validate.${part}`, `argument[0].config.validate.${part}`]]),
);

const server = { returns: 'Server', ...allowingOrigins(['argument[0].routes.cors'], { lists: true }) };
const route = allowingOrigins(['argument[0].options.cors', 'argument[0].config.cors'], { lists: true });

const model: Model = {
  module: '@hapi/hapi',
  functions: { server, Server: server, 'Server.route': route },
  conventions: [{ receivers: ['server'], methods: ['route'], behaviour: route }],
  enters: [
    { names: [['request', 'req'], ['h', 'toolkit', 'responseToolkit']], brings, flat: ['query'], answers: [{ kind: 'markup', media: 'page' }] },
    { types: ['Request'], brings, flat: ['query'] },
    { at: 0, keyed: ['handler', 'method', 'assign'], handedTo: ['route'], brings, flat: ['query'], through },
  ],
};

export default model;
