/** sjcl: the password that encrypts, hashes, and keys made of passwords. */
import type { Model } from '../engine/model';
import { hashed, slow } from './rows/hashes';

const login = { constrains: [{ at: 'argument[0]', role: 'password' }] } as const;

const model: Model = {
  module: 'sjcl',
  functions: {
    encrypt: login,
    decrypt: login,
    'hash.sha256.hash': hashed('sha256'),
    'hash.sha512.hash': hashed('sha512'),
    'hash.sha1.hash': hashed('sha1'),
    'hash.ripemd160.hash': hashed('ripemd160'),
    'misc.pbkdf2': slow('pbkdf2', { salt: 'argument[1]', iterations: 'argument[2]' }, { iterations: 10000 }),
  },
};

export default model;
