/** superagent and request: whom they ask, and the login of a request. */
import type { Behaviour, Model } from '../engine/model';
import { rows } from './rows/decimals';
import { below, fetched } from './rows/fetched';
import { asking } from './rows/sinks';

const asked: Behaviour = { returns: 'Request', sinks: fetched('argument[0]', ...below('url uri baseUrl', 'argument[0]')) };

const model: Model = {
  module: 'superagent',
  aliases: ['request', 'request-promise', 'request-promise-native', 'requestretry', 'cloudscraper', 'postman-request'],
  functions: {
    ...rows(undefined, 'get post put patch del delete head', asked),
    default: {
      ...asking('argument[0].url', 'argument[0].uri', 'argument[0]'),
      returns: 'Request',
      // superagent may be told the method first.
      sinks: fetched('argument[0]', ...below('url uri baseUrl', 'argument[0]'), 'argument[1]'),
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
