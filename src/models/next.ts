/** next: what a request brings to a route, to a function of the server, and to a request of the web in general, and the cookies of an answer. */
import type { Model } from '../engine/model';
import { flagsAt } from './rows/cookies';
import { EXPORTED } from './rows/requests';

const brings = ['nextUrl', 'url', 'headers', 'cookies'];

const model: Model = {
  module: 'next/server',
  functions: {
    'NextResponse.json': { returns: 'NextResponse' },
    'NextResponse.redirect': { returns: 'NextResponse' },
    'NextResponse.next': { returns: 'NextResponse' },
    'NextResponse.rewrite': { returns: 'NextResponse' },
    'ResponseCookies.set': { acts: { act: 'set-cookie', parts: { name: ['argument[0].name', 'argument[0]'], value: ['argument[0].value', 'argument[1]'], ...flagsAt('argument[2]', 'argument[0]') } } },
    'NextRequest.json': { generates: ['untrusted'] },
    'NextRequest.text': { generates: ['untrusted'] },
    'NextRequest.formData': { generates: ['untrusted'] },
  },
  fields: { 'NextResponse.cookies': { returns: 'ResponseCookies' } },
  enters: [
    { at: 0, exportedAs: [...EXPORTED, 'middleware', 'proxy'], names: [['req', 'request', '_request', 'r']], brings, is: 'NextRequest' },
    { types: ['NextRequest'], brings },
    { at: 1, exportedAs: EXPORTED, brings: ['params'] },
    // Pages of the app are handed them as properties.
    { at: 0, names: [['props', 'properties', 'context', 'ctx', 'args', 'parameters']], exportedAs: ['*'], files: ['page', 'layout', 'template', 'default'], brings: ['params', 'searchParams'] },
    { directive: 'use server', brings: [''] },
  ],
};

export default model;
