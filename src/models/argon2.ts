/** argon2: passwords; memory in KiB. */
import type { Behaviour, Model } from '../engine/model';
import { options } from './rows/hashes';

const hash: Behaviour = {
  returns: 'string',
  seals: true,
  acts: {
    act: 'hash-password',
    parts: { data: 'argument[0]', ...options('argument[1]', { algorithm: 'type', salt: 'salt', memory: 'memoryCost', passes: 'timeCost', lanes: 'parallelism' }) },
    defaults: { algorithm: 'argon2id', memory: 65536, passes: 3, lanes: 4 },
  },
};

/** Which of its kinds, and how much work, stands in the hash. */
const verify: Behaviour = { acts: { act: 'check-password', fixed: { algorithm: 'argon2' } } };

const argon2: Model = { module: 'argon2', functions: { hash, verify } };

export default argon2;
