/** node:tls: who is connected to, and whether the other end has to prove who it is. */
import type { Model } from '../engine/model';
import { fetched } from './rows/fetched';

const model: Model = {
  module: 'node:tls',
  aliases: ['tls'],
  functions: {
    connect: { sinks: fetched('argument[0].host', 'argument[1]', 'argument[1].host'), acts: { act: 'connect', parts: { verified: ['argument[0].rejectUnauthorized', 'argument[1].rejectUnauthorized', 'argument[2].rejectUnauthorized'] } } },
  },
};

export default model;
