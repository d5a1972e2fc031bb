/** The request of the web, as servers on every platform hand it over: what its body and its form hold. */
import type { Model } from '../engine/model';
import { EXPORTED } from './rows/requests';

const brings = ['params', 'url.searchParams', 'url.search', 'url.pathname', 'url.href', 'cookies', 'request.url', 'request.headers'];
const body = { generates: ['untrusted'] } as const;

const model: Model = {
  functions: {
    'Request.json': body,
    'Request.text': body,
    'Request.formData': body,
    'Request.arrayBuffer': body,
    // One that the program makes itself.
    Request: { returns: 'Object', propagates: [{ from: 'argument[0]', to: 'return' }] },
  },
  enters: [
    // Remix, React Router, SvelteKit, Astro.
    { names: [['args', 'event', 'context', 'ctx']], at: 0, exportedAs: ['action', 'loader', 'load', ...EXPORTED], brings, flat: ['cookies'], holds: { request: 'Request' } },
    { names: [['event', 'args']], at: 0, under: ['actions'], brings, flat: ['cookies'], holds: { request: 'Request' } },
    // Workers, by an event or as what a module exports.
    { names: [['event', 'e', 'evt']], at: 0, handedTo: ['addEventListener'], saying: ['fetch'], brings: ['request.url', 'request.headers'], holds: { request: 'Request' } },
    { names: [['request', 'req']], at: 0, keyed: ['fetch'], brings: ['url', 'headers'], is: 'Request' },
    // Deno, Bun, Supabase.
    { names: [['req', 'request']], at: 0, handedTo: ['serve'], brings: ['url', 'headers'], is: 'Request' },
  ],
};

export default model;
