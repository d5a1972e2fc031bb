/** @noble/ciphers: what is made of a key and a nonce encrypts and decrypts. */
import type { Behaviour, Model } from '../engine/model';

const made = (algorithm: string, mode?: string): Behaviour => ({
  acts: { act: 'encrypt', parts: { key: 'argument[0]', ...(mode === 'ECB' ? {} : { iv: 'argument[1]' }) }, fixed: mode === undefined ? { algorithm } : { algorithm, mode } },
});
const BELOW = ['aes', 'chacha', 'salsa', 'webcrypto'].flatMap((name) => [`@noble/ciphers/${name}`, `@noble/ciphers/${name}.js`]);

const model: Model = {
  module: '@noble/ciphers',
  aliases: BELOW,
  functions: {
    ecb: made('AES', 'ECB'),
    cbc: made('AES', 'CBC'),
    ctr: made('AES', 'CTR'),
    cfb: made('AES', 'CFB'),
    gcm: made('AES', 'GCM'),
    gcmsiv: made('AES', 'GCM-SIV'),
    chacha20: made('chacha20'),
    xchacha20: made('xchacha20'),
    salsa20: made('salsa20'),
    xsalsa20: made('xsalsa20'),
    chacha20poly1305: made('chacha20-poly1305'),
    xchacha20poly1305: made('xchacha20-poly1305'),
    xsalsa20poly1305: made('xsalsa20-poly1305'),
    secretbox: made('xsalsa20-poly1305'),
  },
};

export default model;
