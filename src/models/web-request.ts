/** The request of the web, as servers on every platform hand it over: what its body and its form hold. */
import type { Model } from '../engine/model';
import { EXPORTED } from './rows/requests';

const body = { generates: ['untrusted'] } as const;

const model: Model = {
  functions: {
    'Request.json': body,
    'Request.text': body,
    'Request.formData': body,
    'Request.arrayBuffer': body,
    // One that the program makes itself.
    Request: { returns: 'Object' },
  },
  fields: { 'Request.url': body, 'Request.headers': body },
  enters: [
    // Remix, React Router, SvelteKit, Astro.
    { names: [['args', 'event', 'context', 'ctx']], at: 0, exportedAs: ['action', 'loader', ...EXPORTED], brings: ['params', 'url', 'cookies'], holds: { request: 'Request' } },
    { at: 0, exportedAs: ['load', 'actions', ...EXPORTED], files: ['+page', '+layout', '+server'], brings: ['params', 'url', 'cookies'], holds: { request: 'Request' } },
    { names: [['event']], at: 0, under: ['actions'], brings: ['params', 'url', 'cookies'], holds: { request: 'Request' } },
    // Deno, Bun, Supabase.
    { names: [['req', 'request']], at: 0, handedTo: ['serve'], brings: [], is: 'Request' },
  ],
};

export default model;
