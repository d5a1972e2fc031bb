/** next: what a request brings to a route, to a function of the server, and to a request of the web in general, and the cookies of an answer. */
import type { Model } from '../engine/model';
import { flagsAt } from './rows/cookies';
import { into } from './rows/sinks';

const METHODS = ['POST', 'PUT', 'PATCH', 'DELETE', 'GET'];

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
    { at: 0, exportedAs: METHODS, names: [['req', 'request', '_request']], brings: ['nextUrl'], is: 'NextRequest' },
    { types: ['NextRequest'], brings: ['nextUrl'] },
    { directive: 'use server', brings: [''] },
  ],
};

export default model;
