/** crypto-js: the algorithm is the function. */
import type { Model } from '../engine/model';

const weak = (algorithm: string) => ({ returns: 'CipherParams', seals: true, implies: { role: 'hash-algorithm', constant: algorithm } }) as const;
const weakHmac = (algorithm: string) =>
  ({ returns: 'CipherParams', seals: true, implies: { role: 'hmac-algorithm', constant: algorithm }, constrains: [{ at: 'argument[1]', role: 'key' }] }) as const;
const keyed = { constrains: [{ at: 'argument[1]', role: 'key' }] } as const;
const sealing = { ...keyed, returns: 'CipherParams', seals: true } as const;
const derived = { constrains: [{ at: 'argument[0]', role: 'key' }] } as const;
const cipher = (name: string) => ({ [`${name}.encrypt`]: sealing, [`${name}.decrypt`]: keyed });
const encoded = { propagates: [{ from: 'argument[0]', to: 'return' }] } as const;

const cryptoJs: Model = {
  module: 'crypto-js',
  subpaths: {
    'crypto-js/md5': 'MD5',
    'crypto-js/sha1': 'SHA1',
    'crypto-js/ripemd160': 'RIPEMD160',
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
    MD5: weak('md5'),
    SHA1: weak('sha1'),
    RIPEMD160: weak('ripemd160'),
    HmacMD5: weakHmac('md5'),
    HmacSHA1: weakHmac('sha1'),
    HmacSHA224: sealing,
    HmacSHA256: sealing,
    HmacSHA384: sealing,
    HmacSHA512: sealing,
    SHA256: { returns: 'CipherParams', seals: true },
    SHA512: { returns: 'CipherParams', seals: true },
    'CipherParams.toString': { returns: 'string', propagates: [{ from: 'receiver', to: 'return' }] },
    ...cipher('AES'),
    ...cipher('DES'),
    ...cipher('TripleDES'),
    ...cipher('Rabbit'),
    ...cipher('RC4'),
    PBKDF2: derived,
    EvpKDF: derived,
    'enc.Utf8.parse': encoded,
    'enc.Hex.parse': encoded,
    'enc.Base64.parse': encoded,
  },
};

export default cryptoJs;
