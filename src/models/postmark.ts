/** postmark: mail. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { into } from './rows/sinks';

const model: Model = {
  module: 'postmark',
  functions: rows('ServerClient', 'sendEmailWithTemplate sendEmailBatch', into('message', 'argument[0]')),
};

export default model;
