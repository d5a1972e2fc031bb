/** @nestjs/websockets: which origins may open a socket, and what comes over it. */
import type { Model } from '../engine/model';
import { allowingOrigins } from './rows/origins';

const model: Model = {
  module: '@nestjs/websockets',
  enters: [
    { decorators: ['MessageBody'], brings: [''] },
    { at: 1, decorated: ['SubscribeMessage'], brings: [''] },
  ],
  functions: { WebSocketGateway: allowingOrigins(['argument[0].cors', 'argument[1].cors']) },
};

export default model;
