/** node-forge: hashes below `md`, keyed ones, and keys. */
import type { Model } from '../engine/model';
import { begun, slow, steps } from './rows/hashes';

const key = { constrains: [{ at: 'argument[1]', role: 'key' }] } as const;

const nodeForge: Model = {
  module: 'node-forge',
  functions: {
    'md.md5.create': begun('md5'),
    'md.sha1.create': begun('sha1'),
    'md.sha256.create': begun('sha256'),
    'md.sha384.create': begun('sha384'),
    'md.sha512.create': begun('sha512'),
    ...steps('Hash', 'update'),
    'hmac.create': { returns: 'Hmac' },
    'Hmac.start': { acts: { act: 'keyed-hash', parts: { algorithm: 'argument[0]', key: 'argument[1]' } } },
    'Hmac.update': { sinks: [{ at: 'argument[0]', kind: 'digest' }] },
    'cipher.createCipher': key,
    'cipher.createDecipher': key,
    'pkcs5.pbkdf2': slow('pbkdf2', { salt: 'argument[1]', iterations: 'argument[2]', hash: 'argument[4]' }),
    pbkdf2: slow('pbkdf2', { salt: 'argument[1]', iterations: 'argument[2]', hash: 'argument[4]' }),
  },
};

export default nodeForge;
