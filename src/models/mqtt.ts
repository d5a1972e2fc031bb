/** mqtt: the login of a client. */
import type { Model } from '../engine/model';

const login = { constrains: [{ at: 'argument[0].password', role: 'password' }, { at: 'argument[1].password', role: 'password' }] } as const;

const model: Model = {
  module: 'mqtt',
  functions: {
    connect: login,
    connectAsync: login,
  },
};

export default model;
