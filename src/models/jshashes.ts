/** jshashes: an object a hash, which prints in several ways. */
import type { Behaviour, Model } from '../engine/model';
import { begun } from './rows/hashes';

const printed: Behaviour = { returns: 'string', seals: true, sinks: [{ at: 'argument[0]', kind: 'digest' }] };

const model: Model = {
  module: 'jshashes',
  functions: {
    MD5: begun('md5', 'Hasher'),
    SHA1: begun('sha1', 'Hasher'),
    RMD160: begun('ripemd160', 'Hasher'),
    SHA256: begun('sha256', 'Hasher'),
    'Hasher.hex': printed,
    'Hasher.b64': printed,
  },
};

export default model;
