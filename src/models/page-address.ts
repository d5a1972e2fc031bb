/** What a page is told from outside: its address, who led to it, its name, what other pages send to it. */
import type { Field, Model } from '../engine/model';
import { IN_ADDRESS } from './rows/markup';

const PARTS = ['search', 'hash', 'href', 'pathname'];
const MESSAGE = [['event', 'e', 'ev', 'evt', 'msg', 'message']];

/** Who looks at one of these asks who has sent it. */
const asked = ['origin', 'source'];

const parts = (owner: string): Readonly<Record<string, Field>> => Object.fromEntries(PARTS.map((name) => [`${owner}.${name}`, IN_ADDRESS]));

const model: Model = {
  fields: {
    ...parts('location'),
    ...parts('document.location'),
    'document.URL': IN_ADDRESS,
    'document.documentURI': IN_ADDRESS,
    'document.baseURI': IN_ADDRESS,
    'document.referrer': IN_ADDRESS,
    'document.cookie': IN_ADDRESS,
  },
  functions: {
    'location.toString': IN_ADDRESS,
  },
  enters: [
    { names: MESSAGE, at: 0, handedTo: ['addEventListener'], saying: ['message'], calledOn: ['', 'window', 'globalthis', 'parent', 'top'], asked, brings: ['data'] },
    { names: MESSAGE, at: 0, handedTo: ['on', 'bind', 'one'], saying: ['message'], calledOn: ['$', 'jquery'], asked, brings: ['originalEvent.data'] },
    { names: MESSAGE, at: 0, keyed: ['onmessage'], keptOn: ['window'], asked, brings: ['data'] },
  ],
  readings: [
    // Vue, and what routers hand to a component.
    { receivers: ['$route'], names: ['query', 'params', 'hash', 'fullPath'], generates: ['untrusted'] },
    { receivers: ['window'], names: ['name'], generates: ['untrusted'] },
    { receivers: ['match'], names: ['params'], generates: ['untrusted'] },
    { receivers: ['location'], names: ['search', 'hash'], generates: ['untrusted'] },
    // What is injected in Angular has its type nowhere in sight.
    { receivers: ['route', 'activatedroute'], names: ['queryParams', 'queryParamMap', 'paramMap'], generates: ['untrusted'] },
    { receivers: ['snapshot'], names: ['queryParams', 'queryParamMap', 'params', 'paramMap', 'fragment'], generates: ['untrusted'] },
  ],
};

export default model;
