/** next: what a request brings to a route, to a function of the server, and to a request of the web in general. */
import type { Model } from '../engine/model';

const METHODS = ['POST', 'PUT', 'PATCH', 'DELETE', 'GET'];

const model: Model = {
  module: 'next/server',
  functions: {
    'NextRequest.json': { generates: ['untrusted'] },
    'NextRequest.text': { generates: ['untrusted'] },
    'NextRequest.formData': { generates: ['untrusted'] },
  },
  enters: [
    { at: 0, exportedAs: METHODS, names: [['req', 'request', '_request']], brings: ['nextUrl'], is: 'NextRequest' },
    { types: ['NextRequest'], brings: ['nextUrl'] },
    { directive: 'use server', brings: [''] },
  ],
};

export default model;
