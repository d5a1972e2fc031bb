/** Addresses that a page goes to, or is shown at: they stay in the history, and in the logs of every server that they lead to. */
import type { Behaviour, Model } from '../engine/model';
import { into } from './rows/sinks';

const first = into('url', 'argument[0]');
/** The page itself goes there. */
const gone: Behaviour = { sinks: [{ at: 'argument[0]', kind: 'url' }, { at: 'argument[0]', kind: 'redirect' }] };
/** On a server it is the program that asks. */
const connected: Behaviour = { sinks: [{ at: 'argument[0]', kind: 'url' }, { at: 'argument[0]', kind: 'fetched' }] };
const way = into('url', 'argument[0]', 'argument[0].query', 'argument[0].params', 'argument[0].search', 'argument[0].pathname', 'argument[0].path');

const model: Model = {
  functions: {
    open: gone,
    EventSource: connected,
    WebSocket: connected,
    'location.assign': gone,
    'location.replace': gone,
    // Who looks at the host has looked at the address.
    URL: { ...first, returns: 'URL', propagates: [...(['return', 'return.href', 'return.host', 'return.hostname', 'return.origin'] as const).map((to) => ({ from: 'argument[0]' as const, to })), { from: 'argument[1]', to: 'return' }] },
    'history.pushState': into('url', 'argument[2]'),
    'history.replaceState': into('url', 'argument[2]'),
  },
  // Dots that lead up are gone from it by then, unless they are encoded.
  fields: { 'URL.pathname': { returns: 'string', cleans: ['path'] } },
  writes: { 'location.search': { sink: 'url' }, 'location.hash': { sink: 'url' }, location: { sink: 'url' }, 'document.location': { sink: 'url' } },
  conventions: [
    { receivers: ['router', 'history', 'navigation', 'userouter', 'navctrl'], methods: ['push', 'replace', 'navigateForward', 'navigateByUrl'], behaviour: way },
    { receivers: ['router'], methods: ['navigate', 'createUrlTree'], behaviour: into('url', 'argument[0]', 'argument[0].*', 'argument[1].queryParams', 'argument[0].search') },
    { receivers: [], methods: ['navigate', 'navigateTo', 'redirect', 'permanentRedirect'], behaviour: way },
    { receivers: ['res', 'response', 'reply', 'ctx', 'c', 'status', 'h', 'nextresponse'], methods: ['redirect', 'rewrite', 'location'], behaviour: into('url', 'argument[0]', 'argument[1]') },
    { receivers: ['linking'], methods: ['openURL'], behaviour: first },
    { receivers: ['shell'], methods: ['openExternal'], behaviour: first },
  ],
  assignments: [
    { receivers: ['img', 'image', 'pixel', 'iframe', 'frame', 'script', 'beacon'], names: ['src'], sink: 'url' },
    { receivers: ['location', 'link', 'anchor', 'a'], names: ['href'], sink: 'url' },
    { receivers: ['link', 'navigate', 'redirect'], names: ['to'], sink: 'url' },
    { receivers: ['form'], names: ['action'], sink: 'url' },
    { receivers: ['url', 'uri'], names: ['search', 'hash', 'pathname'], sink: 'url' },
  ],
};

export default model;
