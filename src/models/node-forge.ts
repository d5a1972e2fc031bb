/** node-forge: hashes below `md`, and keys. */
import type { Acting, Model } from '../engine/model';

const hash = (constant: string) => ({ implies: { role: 'hash-algorithm', constant } }) as const;

const key = { constrains: [{ at: 'argument[1]', role: 'key' }] } as const;

const pair: Acting = { act: 'make-key', parts: { size: ['argument[0].bits', 'argument[0]'], exponent: ['argument[0].e', 'argument[1]'] }, fixed: { algorithm: 'rsa' }, defaults: { size: 2048 } };

const nodeForge: Model = {
  module: 'node-forge',
  functions: {
    'md.md5.create': hash('md5'),
    'md.sha1.create': hash('sha1'),
    'hmac.create': { returns: 'Hmac' },
    'Hmac.start': key,
    'cipher.createCipher': { returns: 'BlockCipher', ...key },
    'cipher.createDecipher': key,
    'pki.rsa.generateKeyPair': { acts: pair },
    'rsa.generateKeyPair': { acts: pair },
    'pki.rsa.createKeyPairGenerationState': { acts: pair },
    'BlockCipher.start': { acts: { act: 'encrypt', parts: { iv: 'argument[0].iv' }, random: 'random.getBytesSync' } },
    'pkcs5.pbkdf2': { constrains: [{ at: 'argument[0]', role: 'key' }] },
  },
};

export default nodeForge;
