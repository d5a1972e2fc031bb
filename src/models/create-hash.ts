/** create-hash: `createHash` of node:crypto in browsers. */
import type { Model } from '../engine/model';
import { steps } from './rows/hashes';

const model: Model = {
  module: 'create-hash',
  functions: {
    default: { returns: 'Hash', acts: { act: 'hash', parts: { algorithm: 'argument[0]' } } },
    ...steps('Hash', 'update'),
  },
};

export default model;
