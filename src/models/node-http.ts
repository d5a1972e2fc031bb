/** node:http: the login of a request, and that whoever is asked is asked without TLS. */
import type { Behaviour, Model } from '../engine/model';

const asked: Behaviour = {
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
