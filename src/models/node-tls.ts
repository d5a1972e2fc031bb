/** node:tls: whether the other end has to prove who it is. */
import type { Model } from '../engine/model';

const model: Model = {
  module: 'node:tls',
  aliases: ['tls'],
  functions: {
    connect: { acts: { act: 'connect', parts: { verified: ['argument[0].rejectUnauthorized', 'argument[1].rejectUnauthorized', 'argument[2].rejectUnauthorized'] } } },
  },
};

export default model;
