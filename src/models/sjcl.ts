/** sjcl: the password that encrypts, hashes, and keys made of passwords. */
import type { Model } from '../engine/model';
import { hashedBytes, slow } from './rows/hashes';

const login = { constrains: [{ at: 'argument[0]', role: 'password' }] } as const;

const model: Model = {
  module: 'sjcl',
  functions: {
    encrypt: login,
    decrypt: login,
    'hash.sha256.hash': hashedBytes('sha256'),
    'hash.sha512.hash': hashedBytes('sha512'),
    'hash.sha1.hash': hashedBytes('sha1'),
    'hash.ripemd160.hash': hashedBytes('ripemd160'),
    'misc.pbkdf2': slow('pbkdf2', { salt: 'argument[1]', iterations: 'argument[2]' }, { iterations: 10000 }),
  },
};

export default model;
