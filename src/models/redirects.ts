/** Where browsers are sent: by the answers of servers, by what those are called, and by pages themselves. */
import type { AccessPath, Convention, Model, Sink } from '../engine/model';
import { into } from './rows/sinks';

const sent = into('redirect', 'argument[0]');
const either = into('redirect', 'argument[0]', 'argument[1]');
const ANSWERS = ['res', 'response', 'resp', 'reply', 'rep', 'ctx', 'context', 'c', 'h', 'astro', 'event'];
/** What stands before a redirect in one go: `res.status(301).redirect(url)`. */
const BEFORE = ['status', 'code', 'cookie', 'clearcookie', 'type', 'header', 'set', 'setheader', 'setcookie'];
const named = (...options: readonly AccessPath[]): readonly Sink[] => options.flatMap((at) => ['Location', 'location'].map((name): Sink => ({ at: `${at}.${name}` as AccessPath, kind: 'redirect' })));

const conventions: readonly Convention[] = [
  { receivers: [...ANSWERS, ...BEFORE], methods: ['redirect'], behaviour: either },
  { receivers: [...ANSWERS, ...BEFORE], methods: ['location'], behaviour: sent },
  { receivers: [...ANSWERS, ...BEFORE, 'headers', 'raw'], methods: ['setHeader', 'header', 'set', 'append', 'appendHeader'], texts: ['Location', 'location', 'Refresh', 'refresh'], behaviour: into('redirect', 'argument[1]') },
  { receivers: [...ANSWERS, ...BEFORE], methods: ['set', 'header', 'headers'], behaviour: { sinks: named('argument[0]') } },
  { receivers: [...ANSWERS, 'raw'], methods: ['writeHead'], behaviour: { sinks: named('argument[1]', 'argument[2]') } },
  { receivers: [], methods: ['sendRedirect'], behaviour: into('redirect', 'argument[0]', 'argument[1]') },
];

const model: Model = {
  conventions,
  assignments: [
    { receivers: ['location'], names: ['href'], sink: 'redirect' },
    { receivers: ['window', 'document', 'self', 'top', 'parent', 'opener'], names: ['location'], sink: 'redirect' },
  ],
};

export default model;
