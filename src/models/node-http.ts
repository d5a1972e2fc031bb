/** node:http: whom it asks, the login of a request, that whoever is asked is asked without TLS, and what a request brings to a server. */
import type { Behaviour, Model } from '../engine/model';
import { below, fetched } from './rows/fetched';
import { MESSAGE, REQ, RES, handed } from './rows/requests';

const asked: Behaviour = {
  sinks: fetched('argument[0]', ...below('host hostname', 'argument[0]', 'argument[1]')),
  constrains: [{ at: 'argument[0].auth', role: 'password' }, { at: 'argument[1].auth', role: 'password' }],
  acts: { act: 'connect', parts: { address: ['argument[0].hostname', 'argument[0].host', 'argument[0]'] }, fixed: { encrypted: false } },
};

const model: Model = {
  module: 'node:http',
  aliases: ['http'],
  functions: {
    request: asked,
    get: asked,
  },
  enters: [
    { at: 0, handedTo: ['createServer', 'createSecureServer', 'Server'], unlessCalled: ['socket', 'sock', 'conn', 'connection', 'c', 's'], least: 2, brings: MESSAGE, is: 'IncomingMessage' },
    { at: 0, handedTo: ['on', 'once', 'addListener'], calledOn: ['server', 'httpserver', 'httpsserver'], saying: ['request', 'upgrade'], brings: MESSAGE, is: 'IncomingMessage' },
    { names: [REQ], types: ['IncomingMessage'], brings: MESSAGE },
    { names: [REQ, RES], brings: ['(each)'] },
    handed({ at: 0, handedTo: ['on', 'once', 'addListener'], of: ['IncomingMessage'], saying: ['data'] }),
    handed({ at: 0, handedTo: ['on', 'once', 'addListener'], calledOn: ['req', 'request'], saying: ['data'] }),
  ],
};

export default model;
