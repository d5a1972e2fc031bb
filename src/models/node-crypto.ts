/** node:crypto: hashes, ciphers, signatures, keys and what is random. */
import type { Acting, Behaviour, Model } from '../engine/model';
import { webCryptoBelow } from './web-crypto';

const hashed = { propagates: [{ from: 'argument[0]', to: 'return' }], sinks: [{ at: 'argument[0]', kind: 'digest' }] } as const;
const signing: Acting = { act: 'sign', parts: { algorithm: 'argument[0]', key: 'argument[2]' } };
const verifying: Acting = { act: 'verify', parts: { algorithm: 'argument[0]' } };

const ciphering = (act: 'encrypt' | 'decrypt'): Acting => ({
  act,
  parts: { algorithm: 'argument[0]', key: 'argument[1]', iv: 'argument[2]', tag: 'argument[3].authTagLength' },
  // `aes256` is `aes-256-cbc`.
  defaults: { mode: 'CBC' },
  random: 'randomBytes',
});
/** The key and the IV are made of the password by one round of MD5. */
const withoutIv = (act: 'encrypt' | 'decrypt'): Acting => ({ act, parts: { algorithm: 'argument[0]', key: 'argument[1]' }, fixed: { hash: 'md5' } });
const byRsa = (act: 'encrypt' | 'decrypt'): Acting => ({ act, parts: { padding: 'argument[0].padding', hash: 'argument[0].oaepHash' }, fixed: { algorithm: 'rsa' } });

const scrypt: Behaviour = {
  acts: {
    act: 'derive-key',
    parts: {
      data: 'argument[0]',
      salt: 'argument[1]',
      bytes: 'argument[2]',
      cost: ['argument[3].N', 'argument[3].cost'],
      block: ['argument[3].r', 'argument[3].blockSize'],
      lanes: ['argument[3].p', 'argument[3].parallelization'],
      most: 'argument[3].maxmem',
    },
    fixed: { algorithm: 'scrypt' },
    defaults: { cost: 16384, block: 8, lanes: 1 },
    random: 'randomBytes',
  },
};
const pbkdf2: Behaviour = {
  acts: { act: 'derive-key', parts: { data: 'argument[0]', salt: 'argument[1]', iterations: 'argument[2]', bytes: 'argument[3]', hash: 'argument[4]' }, fixed: { algorithm: 'pbkdf2' }, random: 'randomBytes' },
};
const hkdf: Behaviour = {
  acts: { act: 'derive-key', parts: { hash: 'argument[0]', data: 'argument[1]', salt: 'argument[2]', bytes: 'argument[4]' }, fixed: { algorithm: 'hkdf' } },
};
const argon2: Behaviour = {
  acts: {
    act: 'derive-key',
    parts: { algorithm: 'argument[0]', data: 'argument[1].message', salt: 'argument[1].nonce', memory: 'argument[1].memory', passes: 'argument[1].passes', lanes: 'argument[1].parallelism' },
    random: 'randomBytes',
  },
};

const keyPair: Behaviour = {
  constrains: [{ at: 'argument[1].privateKeyEncoding.cipher', role: 'cipher-algorithm' }],
  acts: {
    act: 'make-key',
    parts: { algorithm: 'argument[0]', size: ['argument[1].modulusLength', 'argument[1].primeLength'], exponent: 'argument[1].publicExponent', group: ['argument[1].group', 'argument[1].groupName'], curve: 'argument[1].namedCurve' },
  },
};
const oneKey: Behaviour = { acts: { act: 'make-key', parts: { algorithm: 'argument[0]', size: 'argument[1].length' } } };
const group: Behaviour = { acts: { act: 'agree-key', parts: { group: 'argument[0]' }, fixed: { algorithm: 'dh' } } };

const crypto: Model = {
  module: 'node:crypto',
  // The same functions for browsers and phones.
  aliases: ['crypto', 'crypto-browserify', 'browserify-cipher', 'browserify-aes', 'browserify-aes/browser', 'react-native-crypto', 'react-native-quick-crypto', 'public-encrypt'],
  functions: {
    createHash: { returns: 'Hash', acts: { act: 'hash', parts: { algorithm: 'argument[0]' } } },
    hash: { returns: 'string', seals: true, sinks: [{ at: 'argument[1]', kind: 'digest' }], acts: { act: 'hash', parts: { algorithm: 'argument[0]', data: 'argument[1]' } } },
    createHmac: { returns: 'Hmac', acts: { act: 'keyed-hash', parts: { algorithm: 'argument[0]', key: 'argument[1]' }, random: 'randomBytes' } },
    'Hash.update': { returns: 'Hash', ...hashed },
    'Hash.digest': { returns: 'string', seals: true },
    'Hmac.update': { returns: 'Hmac', ...hashed },
    'Hmac.digest': { returns: 'string', seals: true, generates: ['mac'] },
    'Cipher.update': { returns: 'string', seals: true },
    'Cipher.final': { returns: 'string', seals: true },
    'Cipher.getAuthTag': { seals: true },
    ...webCryptoBelow('webcrypto.subtle'),
    ...webCryptoBelow('subtle'),
    sign: { acts: signing },
    verify: { acts: verifying },
    scryptSync: { ...scrypt, seals: true },
    scrypt,
    pbkdf2Sync: { ...pbkdf2, seals: true },
    pbkdf2,
    hkdf,
    hkdfSync: hkdf,
    argon2,
    argon2Sync: { ...argon2, seals: true },
    createSecretKey: { encodes: true, constrains: [{ at: 'argument[0]', role: 'key' }] },
    randomBytes: { returns: 'Buffer' },
    pseudoRandomBytes: { generates: ['random-weak'] },
    createPrivateKey: { returns: 'KeyObject', constrains: [{ at: 'argument[0].passphrase', role: 'password' }] },
    'KeyObject.export': { constrains: [{ at: 'argument[0].cipher', role: 'cipher-algorithm' }] },
    createSign: { returns: 'Sign', acts: { act: 'sign', parts: { algorithm: 'argument[0]' } } },
    'Sign.update': { returns: 'Sign' },
    'Sign.sign': { constrains: [{ at: 'argument[0]', role: 'key' }] },
    createVerify: { acts: verifying },
    createCipher: { returns: 'Cipher', acts: withoutIv('encrypt') },
    createDecipher: { acts: withoutIv('decrypt') },
    createCipheriv: { returns: 'Cipher', acts: ciphering('encrypt') },
    createDecipheriv: { acts: ciphering('decrypt') },
    publicEncrypt: { seals: true, acts: byRsa('encrypt') },
    privateDecrypt: { acts: byRsa('decrypt') },
    generateKeyPair: keyPair,
    generateKeyPairSync: keyPair,
    generateKey: oneKey,
    generateKeySync: oneKey,
    createDiffieHellman: { acts: { act: 'agree-key', parts: { size: 'argument[0]' }, fixed: { algorithm: 'dh' } } },
    getDiffieHellman: group,
    createDiffieHellmanGroup: group,
    createECDH: { acts: { act: 'agree-key', parts: { curve: 'argument[0]' }, fixed: { algorithm: 'ecdh' } } },
  },
};

export default crypto;
