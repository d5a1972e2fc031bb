/** libsodium in its wrappings, all of which call its functions by their own names. */
import type { AccessPath, Behaviour, Model } from '../engine/model';
import { hashedBytes } from './rows/hashes';

const RANDOM = 'randombytes_buf';
const row = (act: 'encrypt' | 'decrypt', algorithm: string, iv: AccessPath, key: AccessPath): Behaviour => ({
  seals: act === 'encrypt',
  acts: { act, parts: { data: 'argument[0]', iv, key }, fixed: { algorithm }, random: RANDOM },
});
const aead = (name: string, algorithm: string): Readonly<Record<string, Behaviour>> => ({
  [`crypto_aead_${name}_encrypt`]: row('encrypt', algorithm, 'argument[3]', 'argument[4]'),
  [`crypto_aead_${name}_decrypt`]: row('decrypt', algorithm, 'argument[3]', 'argument[4]'),
});

const model: Model = {
  module: 'libsodium-wrappers',
  aliases: ['libsodium-wrappers-sumo', 'react-native-libsodium', 'libsodium'],
  functions: {
    crypto_secretbox_easy: row('encrypt', 'xsalsa20-poly1305', 'argument[1]', 'argument[2]'),
    crypto_secretbox_open_easy: row('decrypt', 'xsalsa20-poly1305', 'argument[1]', 'argument[2]'),
    crypto_box_easy: row('encrypt', 'xsalsa20-poly1305', 'argument[1]', 'argument[3]'),
    crypto_stream_xchacha20_xor: row('encrypt', 'xchacha20', 'argument[1]', 'argument[2]'),
    ...aead('xchacha20poly1305_ietf', 'xchacha20-poly1305'),
    ...aead('chacha20poly1305_ietf', 'chacha20-poly1305'),
    crypto_aead_aes256gcm_encrypt: row('encrypt', 'aes-256-gcm', 'argument[3]', 'argument[4]'),
    crypto_generichash: hashedBytes('blake2b', 'argument[1]'),
    crypto_hash: hashedBytes('sha512'),
    crypto_hash_sha256: hashedBytes('sha256'),
    crypto_hash_sha512: hashedBytes('sha512'),
    crypto_pwhash: {
      returns: 'string',
      seals: true,
      acts: { act: 'hash-password', parts: { bytes: 'argument[0]', data: 'argument[1]', salt: 'argument[2]', passes: 'argument[3]', memory: 'argument[4]' }, fixed: { algorithm: 'argon2id' }, random: RANDOM },
    },
    crypto_pwhash_str: { returns: 'string', seals: true, acts: { act: 'hash-password', parts: { data: 'argument[0]', passes: 'argument[1]', memory: 'argument[2]' }, fixed: { algorithm: 'argon2id' } } },
    crypto_auth: { generates: ['mac'], acts: { act: 'keyed-hash', parts: { data: 'argument[0]', key: 'argument[1]' }, fixed: { algorithm: 'hmac-sha512-256' } } },
    crypto_sign_seed_keypair: { constrains: [{ at: 'argument[0]', role: 'key' }] },
  },
};

export default model;
