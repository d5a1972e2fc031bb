/** node:net: who is connected to. */
import type { Behaviour, Model } from '../engine/model';
import { fetching } from './rows/fetched';

const connecting: Behaviour = fetching('argument[0].host', 'argument[1]');

const model: Model = {
  module: 'node:net',
  aliases: ['net'],
  functions: { connect: connecting, createConnection: connecting, Socket: { returns: 'Socket' }, 'Socket.connect': connecting },
};

export default model;
