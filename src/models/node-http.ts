/** node:http and node:https: the login of a request. */
import type { Model } from '../engine/model';

const login = { constrains: [{ at: 'argument[0].auth', role: 'password' }, { at: 'argument[1].auth', role: 'password' }] } as const;

const model: Model = {
  module: 'node:http',
  aliases: ['http', 'node:https', 'https'],
  functions: {
    request: login,
    get: login,
  },
};

export default model;
