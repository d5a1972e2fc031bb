/** postmark: the token of the server and of the account. */
import type { Model } from '../engine/model';

const key = { constrains: [{ at: 'argument[0]', role: 'key' }] } as const;

const model: Model = {
  module: 'postmark',
  functions: {
    ServerClient: key,
    AccountClient: key,
  },
};

export default model;
