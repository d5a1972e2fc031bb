/** superagent and request: the login of a request. */
import type { Model } from '../engine/model';
import { asking } from './rows/sinks';

const model: Model = {
  module: 'superagent',
  aliases: ['request', 'request-promise', 'request-promise-native'],
  functions: {
    get: { returns: 'Request' },
    post: { returns: 'Request' },
    put: { returns: 'Request' },
    patch: { returns: 'Request' },
    del: { returns: 'Request' },
    head: { returns: 'Request' },
    default: {
      ...asking('argument[0].url', 'argument[0].uri', 'argument[0]'),
      returns: 'Request',
      constrains: [
        { at: 'argument[0].auth.pass', role: 'password' },
        { at: 'argument[0].auth.password', role: 'password' },
        { at: 'argument[1].auth.pass', role: 'password' },
      ],
    },
    'Request.auth': { constrains: [{ at: 'argument[1]', role: 'password' }] },
  },
};

export default model;
