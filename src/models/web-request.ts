/** The request of the web, as servers on every platform hand it over: what its body and its form hold. */
import type { Model } from '../engine/model';

const body = { generates: ['untrusted'] } as const;

const model: Model = {
  functions: {
    'Request.json': body,
    'Request.text': body,
    'Request.formData': body,
  },
  enters: [
    // Remix, React Router, SvelteKit, Astro.
    { names: [['args', 'event', 'context']], at: 0, exportedAs: ['action', 'loader', 'POST', 'PUT', 'PATCH', 'DELETE'], brings: ['params'], holds: { request: 'Request' } },
    { names: [['event']], at: 0, under: ['actions'], brings: ['params'], holds: { request: 'Request' } },
    // Deno, Bun, Supabase.
    { names: [['req', 'request']], at: 0, handedTo: ['serve'], brings: [], is: 'Request' },
  ],
};

export default model;
