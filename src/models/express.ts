/** express, and whatever hands a request and a response to a function in its way: connect, polka, Next's API routes, Firebase, Cloud Functions. */
import type { Model } from '../engine/model';
import { flagsAt, keepingSession } from './rows/cookies';
import { rows } from './rows/decimals';
import { METHODS, REQ, REQUEST, RES, handed } from './rows/requests';

const brings = REQUEST;
const of = ['Application', 'Router', 'Route', 'Express', 'IRouter'];
/** Others call the one thing that they hand over so. */
const OTHERS = ['ctx', 'context', 'c', 'event', 'evt', 'err', 'error', 'socket', 'data', 'row', 'rows'];

const model: Model = {
  module: 'express',
  aliases: ['polka', 'express-promise-router', 'ultimate-express', 'connect'],
  functions: {
    default: { returns: 'Application' },
    Router: { returns: 'Router' },
    'Application.*': { returns: 'Application' },
    'Router.*': { returns: 'Router' },
    // Before version 4 what is a package of its own by now was part of it.
    cookieParser: { constrains: [{ at: 'argument[0]', role: 'key' }] },
    session: keepingSession({ key: 'argument[0].secret', name: 'argument[0].key', ...flagsAt('argument[0].cookie') }, { httpOnly: true }),
    ...rows('Request', 'get header param', { generates: ['untrusted'] }),
  },
  enters: [
    { names: [REQ, RES], brings, is: 'Request' },
    { names: [['rq', 'r', 'q', '_req', 'reqst'], ['rs', 'rp', 's', 'p', '_res']], handedTo: [...METHODS, 'use'], brings, is: 'Request' },
    { types: ['Request'], brings },
    { at: 0, declaredAs: ['RequestHandler', 'Handler', 'RequestParamHandler'], brings, is: 'Request' },
    { at: 1, declaredAs: ['ErrorRequestHandler'], brings, is: 'Request' },
    { at: 0, handedTo: [...METHODS, 'use', 'param'], of, unlessCalled: OTHERS, brings, is: 'Request' },
    // Where the application comes from is not known, but what it is called, and that it is told a path.
    { at: 0, handedTo: METHODS, calledOn: ['app', 'router', 'server', 'api', 'route', 'routes'], routed: true, least: 2, unlessCalled: OTHERS, brings, is: 'Request' },
    { at: 0, names: [REQ], handedTo: METHODS, routed: true, brings, is: 'Request' },
    { at: 0, handedTo: ['onRequest'], brings, is: 'Request' },
    { at: 1, handedTo: ['use'], of, least: 4, brings, is: 'Request' },
    handed({ at: 3, handedTo: ['param'], of }),
  ],
};

export default model;
