/** socket.io: which origins may open a socket. */
import type { Model } from '../engine/model';
import { allowingOrigins } from './rows/origins';

const server = allowingOrigins(['argument[1].cors', 'argument[0].cors']);

const model: Model = {
  module: 'socket.io',
  functions: { default: server, Server: server },
};

export default model;
