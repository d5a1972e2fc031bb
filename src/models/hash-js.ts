/** hash.js: a constructor an algorithm, with and without `new`. */
import type { Model } from '../engine/model';

const hash = (constant: string) => ({ implies: { role: 'hash-algorithm', constant } }) as const;

const hashJs: Model = {
  module: 'hash.js',
  functions: { hmac: { constrains: [{ at: 'argument[1]', role: 'key' }] }, sha1: hash('sha1'), ripemd160: hash('ripemd160'), 'ripemd.ripemd160': hash('ripemd160') },
};

export default hashJs;
