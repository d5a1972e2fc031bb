/** @sendgrid/mail and @sendgrid/client: mail, and the key of the account. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { into } from './rows/sinks';

const model: Model = {
  module: '@sendgrid/mail',
  aliases: ['@sendgrid/client'],
  functions: {
    setApiKey: { constrains: [{ at: 'argument[0]', role: 'key' }] },
    ...rows(undefined, 'send sendMultiple', into('message', 'argument[0]')),
  },
};

export default model;
