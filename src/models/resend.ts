/** resend: mail. */
import type { Model } from '../engine/model';
import { into } from './rows/sinks';

const model: Model = {
  module: 'resend',
  functions: { 'Resend.batch.send': into('message', 'argument[0]') },
};

export default model;
