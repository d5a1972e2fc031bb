/** undici: whom it asks, and whether the other end of its connections has to prove who it is. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { fetching } from './rows/fetched';

const model: Model = {
  module: 'undici',
  functions: {
    Agent: { acts: { act: 'connect', parts: { verified: 'argument[0].connect.rejectUnauthorized' } } },
    ...rows(undefined, 'fetch request stream pipeline connect', fetching('argument[0]')),
    ...rows(undefined, 'Client Pool', fetching('argument[0]')),
  },
};

export default model;
