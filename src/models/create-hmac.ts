/** create-hmac: `createHmac` of node:crypto in browsers. */
import type { Model } from '../engine/model';
import { steps } from './rows/hashes';

const model: Model = {
  module: 'create-hmac',
  functions: {
    default: { returns: 'Hmac', acts: { act: 'keyed-hash', parts: { algorithm: 'argument[0]', key: 'argument[1]' } } },
    ...steps('Hmac', 'update'),
  },
};

export default model;
