/** node:net: what somebody sends to a server over a socket. */
import type { Model } from '../engine/model';
import { handed } from './rows/requests';

const model: Model = {
  module: 'node:net',
  aliases: ['net'],
  enters: [
    { at: 0, handedTo: ['createServer'], names: [['socket', 'sock', 'conn', 'connection', 'c', 's', 'client']], brings: ['(each)'], is: 'Peer' },
    handed({ at: 0, handedTo: ['on', 'once'], of: ['Peer'], saying: ['data'] }),
  ],
};

export default model;
