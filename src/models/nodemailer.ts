/** nodemailer: the login of the mail server. */
import type { Model } from '../engine/model';

const model: Model = {
  module: 'nodemailer',
  functions: {
    createTransport: {
      constrains: [
        { at: 'argument[0].auth.pass', role: 'password' },
        { at: 'argument[0].auth.clientSecret', role: 'key' },
        { at: 'argument[0].auth.refreshToken', role: 'key' },
      ],
    },
  },
};

export default model;
