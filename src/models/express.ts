/** express, and whatever hands a request and a response to a function in its way: connect, Next's API routes, Firebase, Cloud Functions. */
import type { Model } from '../engine/model';
import { flagsAt, keepingSession } from './rows/cookies';

const brings = ['body', 'query', 'params', 'headers', 'cookies'];

const model: Model = {
  module: 'express',
  functions: {
    // Before version 4 what is a package of its own by now was part of it.
    cookieParser: { constrains: [{ at: 'argument[0]', role: 'key' }] },
    session: keepingSession({ key: 'argument[0].secret', name: 'argument[0].key', ...flagsAt('argument[0].cookie') }, { httpOnly: true }),
    'Request.get': { generates: ['untrusted'] },
    'Request.header': { generates: ['untrusted'] },
    'Request.param': { generates: ['untrusted'] },
  },
  enters: [
    { names: [['req', 'request'], ['res', 'response']], brings, is: 'Request' },
    { types: ['Request'], brings },
  ],
};

export default model;
