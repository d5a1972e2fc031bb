/** rusha: SHA-1 for browsers. */
import type { Model } from '../engine/model';
import { hashed } from './rows/hashes';

const model: Model = {
  module: 'rusha',
  defaultExport: 'Rusha',
  functions: {
    'Rusha.digest': hashed('sha1'),
    'Rusha.digestFromString': hashed('sha1'),
    'Rusha.createHash': { acts: { act: 'hash', fixed: { algorithm: 'sha1' } } },
  },
};

export default model;
