/** crypto-js: the algorithm is the function. */
import type { Acting, Behaviour, Model } from '../engine/model';
import { begun, steps } from './rows/hashes';

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
const derived = (algorithm: string, defaults: Acting['defaults']): Behaviour => ({
  returns: 'CipherParams',
  seals: true,
  acts: { act: 'derive-key', parts: { data: 'argument[0]', salt: 'argument[1]', iterations: 'argument[2].iterations', hash: 'argument[2].hasher' }, fixed: { algorithm }, defaults, random: 'lib.WordArray.random' },
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
/** In steps: what is made takes the text piece by piece. */
const stepwise = (name: string): Readonly<Record<string, Behaviour>> => ({
  [`algo.${name}.createEncryptor`]: { acts: { act: 'encrypt', parts: STEPS, fixed: { algorithm: name }, defaults: { mode: 'CBC' } } },
  [`algo.${name}.createDecryptor`]: { acts: { act: 'decrypt', parts: STEPS, fixed: { algorithm: name }, defaults: { mode: 'CBC' } } },
});
const STEPS = { key: 'argument[0]', iv: 'argument[1].iv', mode: 'argument[1].mode' } as const;
const encoded: Behaviour = { encodes: true, propagates: [{ from: 'argument[0]', to: 'return' }] };

const cryptoJs: Model = {
  module: 'crypto-js',
  aliases: ['crypto-es', 'react-native-crypto-js'],
  subpaths: {
    'crypto-js/md5': 'MD5',
    'crypto-js/sha1': 'SHA1',
    'crypto-js/ripemd160': 'RIPEMD160',
    'crypto-js/sha256': 'SHA256',
    'crypto-js/sha512': 'SHA512',
    'crypto-js/sha224': 'SHA224',
    'crypto-js/sha384': 'SHA384',
    'crypto-js/sha3': 'SHA3',
    'crypto-js/hmac-ripemd160': 'HmacRIPEMD160',
    'crypto-js/hmac-sha3': 'HmacSHA3',
    'crypto-js/hmac-md5': 'HmacMD5',
    'crypto-js/hmac-sha1': 'HmacSHA1',
    'crypto-js/hmac-sha256': 'HmacSHA256',
    'crypto-js/hmac-sha224': 'HmacSHA224',
    'crypto-js/hmac-sha384': 'HmacSHA384',
    'crypto-js/hmac-sha512': 'HmacSHA512',
    'crypto-js/aes': 'AES',
    'crypto-js/tripledes': 'TripleDES',
    'crypto-js/rabbit': 'Rabbit',
    'crypto-js/rabbit-legacy': 'RabbitLegacy',
    'crypto-js/blowfish': 'Blowfish',
    'crypto-js/mode-ecb': 'mode.ECB',
    'crypto-js/mode-ctr': 'mode.CTR',
    'crypto-js/mode-cfb': 'mode.CFB',
    'crypto-js/mode-ofb': 'mode.OFB',
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
    'algo.MD5.create': begun('md5'),
    'algo.SHA1.create': begun('sha1'),
    'algo.RIPEMD160.create': begun('ripemd160'),
    'algo.SHA256.create': begun('sha256'),
    'algo.SHA512.create': begun('sha512'),
    ...steps('Hash', 'update'),
    'algo.HMAC.create': { returns: 'Hmac', acts: { act: 'keyed-hash', parts: { algorithm: 'argument[0]', key: 'argument[1]' } } },
    ...steps('Hmac', 'update'),
    HmacRIPEMD160: hmac('ripemd160'),
    HmacSHA3: hmac('sha3-512'),
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
    ...stream('RabbitLegacy'),
    ...stream('RC4'),
    ...stream('RC4Drop'),
    ...stepwise('AES'),
    ...stepwise('DES'),
    ...stepwise('TripleDES'),
    // Before 4.2 it was one iteration of SHA-1.
    PBKDF2: derived('pbkdf2', { iterations: 250_000, hash: 'sha256' }),
    EvpKDF: derived('evpkdf', { iterations: 1, hash: 'md5' }),
    'enc.Utf8.parse': encoded,
    'enc.Hex.parse': encoded,
    'enc.Base64.parse': encoded,
    'enc.Base64url.parse': encoded,
    'enc.Latin1.parse': encoded,
    'enc.Utf16.parse': encoded,
  },
};

export default cryptoJs;
