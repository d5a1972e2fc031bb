/** next: what a request brings to a route, to a function of the server, and to a request of the web in general, and the cookies of an answer. */
import type { Model } from '../engine/model';
import { flagsAt } from './rows/cookies';
import { into } from './rows/sinks';
import { EXPORTED } from './rows/requests';

const brings = ['nextUrl', 'url', 'headers', 'cookies'];

const model: Model = {
  module: 'next/server',
  functions: {
    'NextResponse.json': { returns: 'NextResponse' },
    'NextResponse.redirect': { returns: 'NextResponse', ...into('redirect', 'argument[0]') },
    'NextResponse.next': { returns: 'NextResponse' },
    // Next asks whoever is meant, and answers with what it gets.
    'NextResponse.rewrite': { returns: 'NextResponse', ...into('fetched', 'argument[0]') },
    'ResponseCookies.set': { acts: { act: 'set-cookie', parts: { name: ['argument[0].name', 'argument[0]'], value: ['argument[0].value', 'argument[1]'], ...flagsAt('argument[2]', 'argument[0]') } } },
    'NextRequest.json': { generates: ['untrusted'] },
    'NextRequest.text': { generates: ['untrusted'] },
    'NextRequest.formData': { generates: ['untrusted'] },
  },
  fields: { 'NextResponse.cookies': { returns: 'ResponseCookies' } },
  enters: [
    { at: 0, exportedAs: [...EXPORTED, 'middleware', 'proxy'], names: [['req', 'request', '_request', 'r']], brings, flat: ['cookies'], is: 'NextRequest' },
    { types: ['NextRequest'], brings, flat: ['cookies'] },
    { at: 1, exportedAs: EXPORTED, brings: ['params'] },
    // Pages of the app are handed them as properties.
    { at: 0, names: [['props', 'properties', 'context', 'ctx', 'args', 'parameters']], exportedAs: ['*Page', '*Layout', 'default', 'generateMetadata', 'generateViewport'], brings: ['params', 'searchParams'] },
    { directive: 'use server', brings: [''] },
  ],
};

export default model;
