/** postmark: mail, and the token of the server and of the account. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { into } from './rows/sinks';

const key = { constrains: [{ at: 'argument[0]', role: 'key' }] } as const;

const model: Model = {
  module: 'postmark',
  functions: {
    ServerClient: key,
    AccountClient: key,
    ...rows('ServerClient', 'sendEmailWithTemplate sendEmailBatch', into('message', 'argument[0]')),
  },
};

export default model;
