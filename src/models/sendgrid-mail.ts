/** @sendgrid/mail: mail. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { into } from './rows/sinks';

const model: Model = {
  module: '@sendgrid/mail',
  functions: rows(undefined, 'send sendMultiple', into('message', 'argument[0]')),
};

export default model;
