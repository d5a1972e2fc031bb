/** rusha: SHA-1 for browsers. */
import type { Model } from '../engine/model';
import { begun, hashed, steps } from './rows/hashes';

const model: Model = {
  module: 'rusha',
  defaultExport: 'Rusha',
  functions: {
    Rusha: { returns: 'Rusha' },
    'Rusha.digest': hashed('sha1'),
    'Rusha.digestFromString': hashed('sha1'),
    'Rusha.createHash': begun('sha1'),
    ...steps('Hash', 'update'),
  },
};

export default model;
