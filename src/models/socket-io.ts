/** socket.io: which origins may open a socket, and what comes over it. */
import type { Behaviour, Model } from '../engine/model';
import { handed } from './rows/requests';

const handshake = ['handshake.query', 'handshake.headers', 'handshake.auth', 'handshake.url'];

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
  enters: [
    { at: 0, handedTo: ['on', 'once', 'use'], calledOn: ['io', 'server', 'nsp', 'namespace', 'sockets', 'socketio', 'ioserver'], unlessSaying: ['request', 'error', 'close', 'listening', 'upgrade'], brings: handshake, is: 'Socket' },
    { at: 0, handedTo: ['on', 'once'], saying: ['connection', 'connect'], of: ['Server', 'Namespace'], brings: handshake, is: 'Socket' },
    { types: ['Socket'], brings: handshake },
    { at: 1, names: [['socket']], exportedAs: ['*'], brings: handshake, is: 'Socket' },
    handed({ handedTo: ['on', 'once', 'onAny'], of: ['Socket'], unlessSaying: ['disconnect', 'disconnecting', 'error', 'connect_error'] }),
  ],
  functions: { 'Server.of': { returns: 'Namespace' }, 'Namespace.use': { returns: 'Namespace' }, default: server, Server: server, 'Server.origins': { acts: { act: 'allow-origins', parts: { origin: 'argument[0]' } } } },
};

export default model;
