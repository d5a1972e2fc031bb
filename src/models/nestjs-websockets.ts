/** @nestjs/websockets: which origins may open a socket. */
import type { Model } from '../engine/model';
import { allowingOrigins } from './rows/origins';

const model: Model = {
  module: '@nestjs/websockets',
  functions: { WebSocketGateway: allowingOrigins(['argument[0].cors', 'argument[1].cors']) },
};

export default model;
