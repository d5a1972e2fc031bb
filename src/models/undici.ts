/** undici: whether the other end of its connections has to prove who it is. */
import type { Model } from '../engine/model';

const model: Model = {
  module: 'undici',
  functions: {
    Agent: { acts: { act: 'connect', parts: { verified: 'argument[0].connect.rejectUnauthorized' } } },
  },
};

export default model;
