/** Files of Deno and of Bun, and the hashes of Bun. */
import type { Behaviour, Model } from '../engine/model';
import { rows } from './rows/decimals';
import { hashed, options, steps } from './rows/hashes';
import { into } from './rows/sinks';

const password: Behaviour = {
  returns: 'string',
  seals: true,
  acts: {
    act: 'hash-password',
    parts: { data: 'argument[0]', algorithm: ['argument[1].algorithm', 'argument[1]'], ...options('argument[1]', { rounds: 'cost', memory: 'memoryCost', passes: 'timeCost' }) },
    defaults: { algorithm: 'argon2id', rounds: 10, memory: 65536, passes: 2, lanes: 1 },
  },
};

const model: Model = {
  functions: {
    ...rows('Deno', 'writeTextFile writeTextFileSync writeFile writeFileSync', into('storage', 'argument[1]')),
    'Bun.write': into('storage', 'argument[1]'),
    'Bun.password.hash': password,
    'Bun.password.hashSync': password,
    'Bun.CryptoHasher': { returns: 'BunHash', acts: { act: 'hash', parts: { algorithm: 'argument[0]' } } },
    ...steps('BunHash', 'update'),
    'Bun.MD5.hash': hashed('md5'),
    'Bun.SHA1.hash': hashed('sha1'),
    'Bun.SHA256.hash': hashed('sha256'),
  },
};

export default model;
