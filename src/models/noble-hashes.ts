/** @noble/hashes: each weak hash has had a module of its own; by now they are all in `legacy`. */
import type { Model } from '../engine/model';

const hash = (constant: string) => ({ implies: { role: 'hash-algorithm', constant } }) as const;

const nobleHashes: Model = {
  module: '@noble/hashes/legacy',
  aliases: ['legacy.js', 'sha1', 'sha1.js', 'ripemd160', 'ripemd160.js'].map((name) => `@noble/hashes/${name}`),
  functions: { md5: hash('md5'), sha1: hash('sha1'), ripemd160: hash('ripemd160') },
};

export default nobleHashes;
