/** @nestjs/microservices: messages to other services, and from them. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { into } from './rows/sinks';

const model: Model = {
  module: '@nestjs/microservices',
  functions: rows('ClientProxy', 'send emit', into('storage', 'argument[1]')),
  enters: [
    { decorators: ['Payload'], brings: [''] },
    { at: 0, decorated: ['MessagePattern', 'EventPattern', 'GrpcMethod'], brings: [''] },
  ],
};

export default model;
