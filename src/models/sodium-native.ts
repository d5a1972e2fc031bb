/** sodium-native and its kin: libsodium as C has it, where the first argument is what is written into. */
import type { AccessPath, Behaviour, Model } from '../engine/model';

const row = (act: 'encrypt' | 'decrypt', algorithm: string, iv: AccessPath, key: AccessPath): Behaviour => ({ acts: { act, parts: { data: 'argument[1]', iv, key }, fixed: { algorithm } } });
const aead = (name: string, algorithm: string): Readonly<Record<string, Behaviour>> => ({
  [`crypto_aead_${name}_encrypt`]: row('encrypt', algorithm, 'argument[4]', 'argument[5]'),
  [`crypto_aead_${name}_decrypt`]: row('decrypt', algorithm, 'argument[4]', 'argument[5]'),
});
const hashed = (algorithm: string): Behaviour => ({ sinks: [{ at: 'argument[1]', kind: 'digest' }], acts: { act: 'hash', parts: { data: 'argument[1]' }, fixed: { algorithm } } });
const password: Behaviour = { acts: { act: 'hash-password', parts: { data: 'argument[1]', salt: 'argument[2]', passes: 'argument[3]', memory: 'argument[4]' }, fixed: { algorithm: 'argon2id' } } };

const model: Model = {
  module: 'sodium-native',
  aliases: ['sodium-universal', 'sodium-javascript'],
  functions: {
    crypto_secretbox_easy: row('encrypt', 'xsalsa20-poly1305', 'argument[2]', 'argument[3]'),
    crypto_secretbox_open_easy: row('decrypt', 'xsalsa20-poly1305', 'argument[2]', 'argument[3]'),
    crypto_secretbox_detached: row('encrypt', 'xsalsa20-poly1305', 'argument[3]', 'argument[4]'),
    crypto_box_easy: row('encrypt', 'xsalsa20-poly1305', 'argument[2]', 'argument[4]'),
    crypto_stream_xor: row('encrypt', 'xsalsa20', 'argument[2]', 'argument[3]'),
    crypto_stream_chacha20_xor: row('encrypt', 'chacha20', 'argument[2]', 'argument[3]'),
    ...aead('xchacha20poly1305_ietf', 'xchacha20-poly1305'),
    ...aead('chacha20poly1305_ietf', 'chacha20-poly1305'),
    crypto_generichash: hashed('blake2b'),
    crypto_hash: hashed('sha512'),
    crypto_hash_sha256: hashed('sha256'),
    crypto_hash_sha512: hashed('sha512'),
    crypto_pwhash: password,
    crypto_pwhash_async: password,
    crypto_pwhash_str: { acts: { act: 'hash-password', parts: { data: 'argument[1]', passes: 'argument[2]', memory: 'argument[3]' }, fixed: { algorithm: 'argon2id' } } },
    crypto_auth: { acts: { act: 'keyed-hash', parts: { data: 'argument[1]', key: 'argument[2]' }, fixed: { algorithm: 'hmac-sha512-256' } } },
    crypto_sign_seed_keypair: { constrains: [{ at: 'argument[2]', role: 'key' }] },
  },
};

export default model;
