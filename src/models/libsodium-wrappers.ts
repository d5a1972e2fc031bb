/** libsodium in its wrappings, all of which call its functions by their own names. */
import type { AccessPath, Behaviour, Model } from '../engine/model';

const RANDOM = 'randombytes_buf';
const encrypting = (algorithm: string, iv: AccessPath, key: AccessPath): Behaviour => ({
  seals: true,
  acts: { act: 'encrypt', parts: { data: 'argument[0]', iv, key }, fixed: { algorithm }, random: RANDOM },
});
const aead = (name: string): Readonly<Record<string, Behaviour>> => ({
  [`crypto_aead_${name}_encrypt`]: encrypting(name.replace(/_ietf$/, '').replaceAll('_', '-'), 'argument[3]', 'argument[4]'),
});

const libsodium: Model = {
  module: 'libsodium-wrappers',
  aliases: ['libsodium-wrappers-sumo', 'react-native-libsodium'],
  functions: {
    crypto_secretbox_easy: encrypting('xsalsa20-poly1305', 'argument[1]', 'argument[2]'),
    crypto_box_easy: encrypting('xsalsa20-poly1305', 'argument[1]', 'argument[3]'),
    ...aead('xchacha20poly1305_ietf'),
    ...aead('chacha20poly1305_ietf'),
    ...aead('aes256gcm'),
    crypto_pwhash: { returns: 'string', seals: true, acts: { act: 'hash-password', parts: { bytes: 'argument[0]', data: 'argument[1]', salt: 'argument[2]', passes: 'argument[3]', memory: 'argument[4]' }, fixed: { algorithm: 'argon2id' }, random: RANDOM } },
    crypto_auth: { generates: ['mac'], acts: { act: 'keyed-hash', parts: { data: 'argument[0]', key: 'argument[1]' }, fixed: { algorithm: 'hmac-sha512-256' } } },
    crypto_sign_seed_keypair: { constrains: [{ at: 'argument[0]', role: 'key' }] },
  },
};

export default libsodium;
