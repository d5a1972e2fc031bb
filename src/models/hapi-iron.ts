/** @hapi/iron: seals objects with a password. */
import type { Behaviour, Model } from '../engine/model';

const sealing: Behaviour = { constrains: [{ at: 'argument[1]', role: 'key' }, { at: 'argument[1].secret', role: 'key' }] };

const model: Model = {
  module: '@hapi/iron',
  aliases: ['iron'],
  functions: { seal: sealing, unseal: sealing },
};

export default model;
