/** Answers of servers by what they are called: express, fastify, koa, hapi, Next, Hono, functions of the clouds, and what is sent over sockets. */
import type { Convention, Model } from '../engine/model';
import { into } from './rows/sinks';

const first = into('response', 'argument[0]');
const all = into('response', 'argument[*]');

const conventions: readonly Convention[] = [
  { receivers: ['res', 'response', 'reply', 'rep', 'resp'], methods: ['send', 'json', 'jsonp', 'end', 'write', 'sendData', 'success', 'ok', 'created'], behaviour: first },
  // `res.status(400).json(…)`, `reply.code(200).type('…').send(…)`.
  { receivers: ['status', 'code', 'type', 'header', 'set', 'setheader', 'sendstatus'], methods: ['send', 'json', 'jsonp', 'end'], behaviour: first },
  { receivers: ['res', 'response', 'reply', 'status', 'ctx'], methods: ['render', 'view'], behaviour: into('response', 'argument[1]') },
  { receivers: ['h', 'toolkit', 'responsetoolkit'], methods: ['response'], behaviour: first },
  { receivers: ['h'], methods: ['view'], behaviour: into('response', 'argument[1]') },
  { receivers: ['ctx', 'c', 'context'], methods: ['json', 'text', 'html', 'send', 'jsonp'], behaviour: first },
  { receivers: [], methods: ['NextResponse'], behaviour: first },
  { receivers: ['socket', 'io', 'ws', 'websocket', 'sockets', 'namespace', 'gateway', 'to', 'broadcast', 'room', 'wss', 'emitter'], methods: ['emit', 'broadcast'], behaviour: all },
  { receivers: ['socket', 'ws', 'websocket', 'connection', 'stream', 'sse'], methods: ['send', 'sendText', 'writeSSE'], behaviour: first },
];

const model: Model = {
  conventions,
  assignments: [
    // Functions of Azure.
    { receivers: ['context'], names: ['res'], sink: 'response' },
    { receivers: ['ctx', 'context', 'response', 'res'], names: ['body'], sink: 'response' },
  ],
};

export default model;
