/** hasha: hashes of texts; what it reads from a file is a checksum, and left alone. */
import type { Behaviour, Model } from '../engine/model';

const atOnce: Behaviour = {
  returns: 'string',
  seals: true,
  sinks: [{ at: 'argument[0]', kind: 'digest' }],
  acts: { act: 'hash', parts: { data: 'argument[0]', algorithm: 'argument[1].algorithm' }, defaults: { algorithm: 'sha512' } },
};

const model: Model = {
  module: 'hasha',
  defaultExport: 'hasha',
  functions: {
    hasha: atOnce,
    hash: atOnce,
    hashSync: atOnce,
    hashaSync: atOnce,
  },
};

export default model;
