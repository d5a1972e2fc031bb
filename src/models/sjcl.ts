/** sjcl: the password that encrypts. */
import type { Model } from '../engine/model';

const login = { constrains: [{ at: 'argument[0]', role: 'password' }] } as const;

const model: Model = {
  module: 'sjcl',
  functions: {
    encrypt: login,
    decrypt: login,
  },
};

export default model;
