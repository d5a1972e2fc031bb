/** node:net: who is connected to, and what somebody sends to a server over a socket. */
import type { Behaviour, Model } from '../engine/model';
import { fetching } from './rows/fetched';
import { handed } from './rows/requests';

const connecting: Behaviour = fetching('argument[0].host', 'argument[1]');

const model: Model = {
  module: 'node:net',
  aliases: ['net'],
  functions: { connect: connecting, createConnection: connecting, 'Socket.connect': connecting },
  enters: [
    { at: 0, handedTo: ['createServer'], names: [['socket', 'sock', 'conn', 'connection', 'c', 's', 'client']], brings: ['(each)'], is: 'Peer' },
    handed({ at: 0, handedTo: ['on', 'once'], of: ['Peer'], saying: ['data'] }),
  ],
};

export default model;
