/** node:https: whom it asks, the login of a request, and whether the other end has to prove who it is. */
import type { AccessPath, Behaviour, Model } from '../engine/model';
import { below, fetched } from './rows/fetched';

const verified = (...places: readonly AccessPath[]): Behaviour => ({ acts: { act: 'connect', parts: { verified: places.map((at): AccessPath => `${at}.rejectUnauthorized` as AccessPath) } } });
const asked: Behaviour = { ...verified('argument[0]', 'argument[1]'), sinks: fetched('argument[0]', ...below('host hostname', 'argument[0]', 'argument[1]')), constrains: [{ at: 'argument[0].auth', role: 'password' }, { at: 'argument[1].auth', role: 'password' }] };

const model: Model = {
  module: 'node:https',
  aliases: ['https'],
  functions: {
    Agent: verified('argument[0]'),
    request: asked,
    get: asked,
  },
};

export default model;
