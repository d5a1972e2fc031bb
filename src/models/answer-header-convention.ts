/** Headers of answers, by what answers are called: express, koa, fastify, Hono, node:http, and the Response of the web. */
import type { AccessPath, Behaviour, Model } from '../engine/model';

const header = (name: AccessPath, value: AccessPath): Behaviour => ({ acts: { act: 'set-header', parts: { name, value } } });

const model: Model = {
  conventions: [
    { receivers: ['res', 'response', 'reply', 'rep', 'resp', 'raw', 'ctx', 'context', 'c', 'headers', 'status', 'nextresponse', 'result'], methods: ['setHeader', 'header', 'set', 'append', 'appendHeader', 'addHeader'], behaviour: header('argument[0]', 'argument[1]') },
    // What it returns sets further ones: `res.header(…).header(…)`.
    { receivers: ['header', 'setheader', 'set', 'append', 'type', 'code'], methods: ['setHeader', 'header', 'set', 'append'], behaviour: header('argument[0]', 'argument[1]') },
  ],
};

export default model;
