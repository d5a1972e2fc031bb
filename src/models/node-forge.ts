/** node-forge: hashes below `md`, and keys. */
import type { Model } from '../engine/model';

const hash = (constant: string) => ({ implies: { role: 'hash-algorithm', constant } }) as const;

const key = { constrains: [{ at: 'argument[1]', role: 'key' }] } as const;

const nodeForge: Model = {
  module: 'node-forge',
  functions: {
    'md.md5.create': hash('md5'),
    'md.sha1.create': hash('sha1'),
    'hmac.create': { returns: 'Hmac' },
    'Hmac.start': key,
    'cipher.createCipher': key,
    'cipher.createDecipher': key,
    'pkcs5.pbkdf2': { constrains: [{ at: 'argument[0]', role: 'key' }] },
  },
};

export default nodeForge;
