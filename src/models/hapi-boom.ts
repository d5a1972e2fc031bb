/** @hapi/boom: errors with a status. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { into } from './rows/sinks';

const model: Model = {
  module: '@hapi/boom',
  functions: rows(undefined, 'badRequest unauthorized paymentRequired forbidden notFound conflict badData internal badImplementation Boom notAcceptable', into('error', 'argument[0]')),
};

export default model;
