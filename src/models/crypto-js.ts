/** crypto-js: the algorithm is the function. */
import type { Behaviour, Model } from '../engine/model';

const hash = (algorithm: string): Behaviour => ({
  returns: 'CipherParams',
  seals: true,
  sinks: [{ at: 'argument[0]', kind: 'digest' }],
  acts: { act: 'hash', parts: { data: 'argument[0]' }, fixed: { algorithm } },
});
const hmac = (algorithm: string): Behaviour => ({
  returns: 'CipherParams',
  seals: true,
  generates: ['mac'],
  sinks: [{ at: 'argument[0]', kind: 'digest' }],
  acts: { act: 'keyed-hash', parts: { data: 'argument[0]', key: 'argument[1]' }, fixed: { algorithm } },
});
const derived = (algorithm: string): Behaviour => ({
  acts: { act: 'derive-key', parts: { data: 'argument[0]', salt: 'argument[1]', iterations: 'argument[2].iterations', hash: 'argument[2].hasher' }, fixed: { algorithm }, random: 'lib.WordArray.random' },
});
const parts = { key: 'argument[1]', iv: 'argument[2].iv', mode: 'argument[2].mode', padding: 'argument[2].padding' } as const;
const block = (name: string): Readonly<Record<string, Behaviour>> => ({
  [`${name}.encrypt`]: { returns: 'CipherParams', seals: true, acts: { act: 'encrypt', parts, fixed: { algorithm: name }, defaults: { mode: 'CBC' }, random: 'lib.WordArray.random' } },
  [`${name}.decrypt`]: { acts: { act: 'decrypt', parts, fixed: { algorithm: name }, defaults: { mode: 'CBC' } } },
});
const stream = (name: string): Readonly<Record<string, Behaviour>> => ({
  [`${name}.encrypt`]: { returns: 'CipherParams', seals: true, acts: { act: 'encrypt', parts: { key: 'argument[1]', iv: 'argument[2].iv' }, fixed: { algorithm: name }, random: 'lib.WordArray.random' } },
  [`${name}.decrypt`]: { acts: { act: 'decrypt', parts: { key: 'argument[1]', iv: 'argument[2].iv' }, fixed: { algorithm: name } } },
});
const encoded: Behaviour = { encodes: true, propagates: [{ from: 'argument[0]', to: 'return' }] };

const cryptoJs: Model = {
  module: 'crypto-js',
  subpaths: {
    'crypto-js/md5': 'MD5',
    'crypto-js/sha1': 'SHA1',
    'crypto-js/ripemd160': 'RIPEMD160',
    'crypto-js/sha256': 'SHA256',
    'crypto-js/sha512': 'SHA512',
    'crypto-js/hmac-md5': 'HmacMD5',
    'crypto-js/hmac-sha1': 'HmacSHA1',
    'crypto-js/hmac-sha256': 'HmacSHA256',
    'crypto-js/hmac-sha224': 'HmacSHA224',
    'crypto-js/hmac-sha384': 'HmacSHA384',
    'crypto-js/hmac-sha512': 'HmacSHA512',
    'crypto-js/aes': 'AES',
    'crypto-js/tripledes': 'TripleDES',
    'crypto-js/rabbit': 'Rabbit',
    'crypto-js/rc4': 'RC4',
    'crypto-js/pbkdf2': 'PBKDF2',
    'crypto-js/evpkdf': 'EvpKDF',
  },
  functions: {
    MD5: hash('md5'),
    SHA1: hash('sha1'),
    RIPEMD160: hash('ripemd160'),
    SHA224: hash('sha224'),
    SHA256: hash('sha256'),
    SHA384: hash('sha384'),
    SHA512: hash('sha512'),
    SHA3: hash('sha3-512'),
    HmacMD5: hmac('md5'),
    HmacSHA1: hmac('sha1'),
    HmacSHA224: hmac('sha224'),
    HmacSHA256: hmac('sha256'),
    HmacSHA384: hmac('sha384'),
    HmacSHA512: hmac('sha512'),
    'CipherParams.toString': { returns: 'string', propagates: [{ from: 'receiver', to: 'return' }] },
    ...block('AES'),
    ...block('DES'),
    ...block('TripleDES'),
    ...block('Blowfish'),
    ...stream('Rabbit'),
    ...stream('RC4'),
    PBKDF2: derived('pbkdf2'),
    EvpKDF: derived('evpkdf'),
    'enc.Utf8.parse': encoded,
    'enc.Hex.parse': encoded,
    'enc.Base64.parse': encoded,
  },
};

export default cryptoJs;
