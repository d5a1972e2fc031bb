/** @sendgrid/mail and @sendgrid/client: the key of the account. */
import type { Model } from '../engine/model';

const model: Model = {
  module: '@sendgrid/mail',
  aliases: ['@sendgrid/client'],
  functions: {
    setApiKey: { constrains: [{ at: 'argument[0]', role: 'key' }] },
  },
};

export default model;
