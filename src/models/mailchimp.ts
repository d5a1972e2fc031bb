/** Mailchimp: the key of the account. */
import type { Model } from '../engine/model';

const model: Model = {
  module: '@mailchimp/mailchimp_marketing',
  aliases: ['@mailchimp/mailchimp_transactional'],
  functions: {
    setConfig: { constrains: [{ at: 'argument[0].apiKey', role: 'key' }, { at: 'argument[0].accessToken', role: 'key' }] },
    default: { constrains: [{ at: 'argument[0]', role: 'key' }] },
  },
};

export default model;
