/** hash.js: a constructor an algorithm, with and without `new`. */
import type { Model } from '../engine/model';
import { begun, steps } from './rows/hashes';

const model: Model = {
  module: 'hash.js',
  functions: {
    hmac: { returns: 'Hmac', acts: { act: 'keyed-hash', parts: { algorithm: 'argument[0]', key: 'argument[1]' } } },
    sha1: begun('sha1'),
    sha224: begun('sha224'),
    sha256: begun('sha256'),
    sha384: begun('sha384'),
    sha512: begun('sha512'),
    ripemd160: begun('ripemd160'),
    'ripemd.ripemd160': begun('ripemd160'),
    ...steps('Hash', 'update'),
    ...steps('Hmac', 'update'),
  },
};

export default model;
