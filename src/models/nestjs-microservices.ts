/** @nestjs/microservices: messages to other services. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { into } from './rows/sinks';

const model: Model = {
  module: '@nestjs/microservices',
  functions: rows('ClientProxy', 'send emit', into('storage', 'argument[1]')),
};

export default model;
