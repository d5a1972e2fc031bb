/** imap and imapflow: the login of a mailbox. */
import type { Model } from '../engine/model';

const model: Model = {
  module: 'imap',
  aliases: ['imapflow'],
  functions: {
    default: { constrains: [{ at: 'argument[0].password', role: 'password' }] },
    ImapFlow: { constrains: [{ at: 'argument[0].auth.pass', role: 'password' }] },
  },
};

export default model;
