/** sha.js: hashes in steps, by name or by class. */
import type { Model } from '../engine/model';
import { begun, steps } from './rows/hashes';

const model: Model = {
  module: 'sha.js',
  defaultExport: 'sha',
  functions: {
    sha: { returns: 'Hash', acts: { act: 'hash', parts: { algorithm: 'argument[0]' } } },
    'sha.sha1': begun('sha1'),
    'sha.sha256': begun('sha256'),
    'sha.sha512': begun('sha512'),
    ...steps('Hash', 'update'),
  },
};

export default model;
