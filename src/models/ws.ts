/** ws: to whom a socket is opened, and what comes over a socket that somebody has opened to a server. */
import type { Model } from '../engine/model';
import { fetching } from './rows/fetched';
import { MESSAGE, handed } from './rows/requests';

const opened = fetching('argument[0]');

const model: Model = {
  module: 'ws',
  aliases: ['websocket', 'isomorphic-ws', 'faye-websocket'],
  functions: { default: opened, WebSocket: opened, w3cwebsocket: opened, WebSocketServer: { returns: 'Server' }, 'Server.on': { returns: 'Server' } },
  enters: [
    { at: 0, handedTo: ['on'], of: ['Server'], saying: ['connection'], brings: [], is: 'Peer' },
    { at: 0, handedTo: ['on', 'ws'], calledOn: ['wss', 'wsserver', 'websocketserver', 'wsinstance', 'app'], saying: ['connection'], brings: [], is: 'Peer' },
    { at: 1, handedTo: ['on'], calledOn: ['wss', 'wsserver', 'websocketserver', 'server'], saying: ['connection'], brings: MESSAGE },
    handed({ at: 0, handedTo: ['on', 'once'], of: ['Peer'], saying: ['message'] }),
    { at: 0, keyed: ['onmessage'], keptOn: [], of: ['Peer'], brings: ['data'] },
    { at: 0, handedTo: ['addEventListener'], of: ['Peer'], saying: ['message'], brings: ['data'] },
  ],
};

export default model;
