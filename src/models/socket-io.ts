/** socket.io: which origins may open a socket. */
import type { Behaviour, Model } from '../engine/model';

const server: Behaviour = {
  returns: 'Server',
  acts: {
    act: 'allow-origins',
    parts: {
      options: ['argument[1].cors', 'argument[0].cors'],
      // Before version 3 they stood in the options themselves.
      origin: ['argument[1].cors.origin', 'argument[0].cors.origin', 'argument[1].origins', 'argument[0].origins'],
      credentials: ['argument[1].cors.credentials', 'argument[0].cors.credentials'],
    },
  },
};

const model: Model = {
  module: 'socket.io',
  functions: { default: server, Server: server, 'Server.origins': { acts: { act: 'allow-origins', parts: { origin: 'argument[0]' } } } },
};

export default model;
