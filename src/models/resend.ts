/** resend: mail, and the key of the account. */
import type { Model } from '../engine/model';
import { into } from './rows/sinks';

const model: Model = {
  module: 'resend',
  functions: {
    Resend: { constrains: [{ at: 'argument[0]', role: 'key' }] },
    'Resend.batch.send': into('message', 'argument[0]'),
  },
};

export default model;
