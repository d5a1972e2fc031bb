/** libsodium: BLAKE2b, SHA-2, and Argon2 for passwords, with names for what it shall cost. */
import type { Model } from '../engine/model';
import { hashedBytes } from './rows/hashes';

const model: Model = {
  module: 'libsodium-wrappers',
  aliases: ['libsodium-wrappers-sumo', 'sodium-native', 'libsodium'],
  functions: {
    crypto_generichash: hashedBytes('blake2b', 'argument[1]'),
    crypto_hash: hashedBytes('sha512'),
    crypto_hash_sha256: hashedBytes('sha256'),
    crypto_hash_sha512: hashedBytes('sha512'),
    crypto_pwhash: { returns: 'string', seals: true, acts: { act: 'hash-password', parts: { data: 'argument[1]', salt: 'argument[2]', passes: 'argument[3]', memory: 'argument[4]' }, fixed: { algorithm: 'argon2id' } } },
    crypto_pwhash_str: { returns: 'string', seals: true, acts: { act: 'hash-password', parts: { data: 'argument[0]', passes: 'argument[1]', memory: 'argument[2]' }, fixed: { algorithm: 'argon2id' } } },
  },
};

export default model;
