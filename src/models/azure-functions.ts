/** @azure/functions: what a request brings; before version 4 it came behind the context. */
import type { Model } from '../engine/model';
import { METHODS, REQ, REQUEST, handed } from './rows/requests';

const brings = ['query', 'params', 'headers', 'url'];
const body = { generates: ['untrusted'] } as const;

const model: Model = {
  module: '@azure/functions',
  functions: { 'HttpRequest.json': body, 'HttpRequest.text': body },
  enters: [
    { at: 0, keyed: ['handler'], handedTo: ['http', ...METHODS], calledOn: ['app'], brings, is: 'HttpRequest' },
    handed({ at: 0, keyed: ['handler'], handedTo: ['serviceBusQueue', 'serviceBusTopic', 'storageQueue', 'eventHub', 'eventGrid'], calledOn: ['app'] }),
    { types: ['HttpRequest'], brings },
    { at: 1, names: [REQ], exportedAs: ['default', 'run', 'httpTrigger'], brings: REQUEST },
    { at: 0, names: [['context', 'ctx'], REQ], brings: ['req.query', 'req.body', 'req.params', 'req.headers', 'bindings.req'] },
  ],
};

export default model;
