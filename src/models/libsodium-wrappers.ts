/** libsodium in WebAssembly: the functions of the library under their own names. */
import type { AccessPath, Behaviour, Model } from '../engine/model';

const row = (act: 'encrypt' | 'decrypt', algorithm: string, iv: AccessPath, key: AccessPath): Behaviour => ({ seals: act === 'encrypt', acts: { act, parts: { iv, key }, fixed: { algorithm } } });
const aead = (name: string, algorithm: string): Readonly<Record<string, Behaviour>> => ({
  [`crypto_aead_${name}_encrypt`]: row('encrypt', algorithm, 'argument[3]', 'argument[4]'),
  [`crypto_aead_${name}_decrypt`]: row('decrypt', algorithm, 'argument[3]', 'argument[4]'),
});

const model: Model = {
  module: 'libsodium-wrappers',
  aliases: ['libsodium-wrappers-sumo'],
  functions: {
    crypto_secretbox_easy: row('encrypt', 'xsalsa20-poly1305', 'argument[1]', 'argument[2]'),
    crypto_secretbox_open_easy: row('decrypt', 'xsalsa20-poly1305', 'argument[1]', 'argument[2]'),
    crypto_stream_xchacha20_xor: row('encrypt', 'xchacha20', 'argument[1]', 'argument[2]'),
    ...aead('xchacha20poly1305_ietf', 'xchacha20-poly1305'),
    ...aead('chacha20poly1305_ietf', 'chacha20-poly1305'),
  },
};

export default model;
