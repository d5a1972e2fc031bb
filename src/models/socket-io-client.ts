/** socket.io-client: the token of a connection. */
import type { Model } from '../engine/model';

const model: Model = {
  module: 'socket.io-client',
  defaultExport: 'io',
  functions: {
    io: { constrains: [{ at: 'argument[0].auth.token', role: 'key' }, { at: 'argument[1].auth.token', role: 'key' }] },
  },
};

export default model;
