/** node:http: whom it asks, the login of a request, and that whoever is asked is asked without TLS. */
import type { Behaviour, Model } from '../engine/model';
import { below, fetched } from './rows/fetched';

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
};

export default model;
