/** socket.io-client: who is connected to, and the token of a connection. */
import type { Model } from '../engine/model';
import { fetched } from './rows/fetched';

const model: Model = {
  module: 'socket.io-client',
  defaultExport: 'io',
  functions: {
    io: { sinks: fetched('argument[0]'), constrains: [{ at: 'argument[0].auth.token', role: 'key' }, { at: 'argument[1].auth.token', role: 'key' }] },
  },
};

export default model;
