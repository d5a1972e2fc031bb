/** nodemailer: mail. */
import type { Model } from '../engine/model';
import { into } from './rows/sinks';

const model: Model = {
  module: 'nodemailer',
  functions: { createTransport: { returns: 'Transporter' }, 'Transporter.sendMail': into('message', 'argument[0]') },
};

export default model;
