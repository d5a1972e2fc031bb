/** object-hash: names objects by what is in them; only who chooses an old algorithm by name is asked what for. */
import type { Model } from '../engine/model';
import { hashed } from './rows/hashes';

const model: Model = {
  module: 'object-hash',
  defaultExport: 'hash',
  functions: {
    hash: { returns: 'string', seals: true, sinks: [{ at: 'argument[0]', kind: 'digest' }], acts: { act: 'hash', parts: { data: 'argument[0]', algorithm: 'argument[1].algorithm' } } },
    'hash.MD5': hashed('md5'),
    'hash.sha1': hashed('sha1'),
  },
};

export default model;
