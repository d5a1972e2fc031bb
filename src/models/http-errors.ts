/** http-errors: errors with a status, whose text is sent to who asked. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { into } from './rows/sinks';

const model: Model = {
  module: 'http-errors',
  functions: {
    default: into('error', 'argument[0]', 'argument[1]', 'argument[2]'),
    ...rows(undefined, 'BadRequest Unauthorized PaymentRequired Forbidden NotFound Conflict UnprocessableEntity', into('error', 'argument[0]')),
  },
};

export default model;
