/** jsSHA: hashes in steps; the algorithm is the first argument. */
import type { Model } from '../engine/model';
import { steps } from './rows/hashes';

const model: Model = {
  module: 'jssha',
  aliases: ['jssha/sha1', 'jssha/sha256', 'jssha/sha512', 'jssha/sha3'],
  defaultExport: 'jsSHA',
  functions: {
    jsSHA: { returns: 'Hash', acts: { act: 'hash', parts: { algorithm: 'argument[0]' } } },
    ...steps('Hash', 'update'),
  },
};

export default model;
