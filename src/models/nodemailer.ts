/** nodemailer: the login of the mail server, and whether it is spoken to with TLS: from the start, once both have agreed to, or never. */
import type { Model } from '../engine/model';
import { fetched } from './rows/fetched';

const model: Model = {
  module: 'nodemailer',
  functions: {
    'Transporter.sendMail': { sinks: [...fetched('argument[0].attachments.*.path', 'argument[0].attachments.*.href'), { at: 'argument[0].attachments.*.path', kind: 'path' }] },
    createTransport: {
      returns: 'Transporter',
      acts: {
        act: 'connect',
        parts: { address: 'argument[0].host', encrypted: 'argument[0].secure', upgraded: 'argument[0].requireTLS', plain: 'argument[0].ignoreTLS', options: 'argument[0]' },
        defaults: { upgraded: false },
      },
      constrains: [
        { at: 'argument[0].auth.pass', role: 'password' },
        { at: 'argument[0].auth.clientSecret', role: 'key' },
        { at: 'argument[0].auth.refreshToken', role: 'key' },
      ],
    },
  },
};

export default model;
