/** @node-rs/argon2: passwords; memory in KiB. */
import type { Behaviour, Model } from '../engine/model';
import { options } from './rows/hashes';

const hash: Behaviour = {
  returns: 'string',
  seals: true,
  acts: {
    act: 'hash-password',
    parts: { data: 'argument[0]', ...options('argument[1]', { algorithm: 'algorithm', memory: 'memoryCost', passes: 'timeCost', lanes: 'parallelism' }) },
    defaults: { algorithm: 'argon2id', memory: 19456, passes: 2, lanes: 1 },
  },
};

const verify: Behaviour = { acts: { act: 'check-password', fixed: { algorithm: 'argon2' } } };

const nodeRsArgon2: Model = { module: '@node-rs/argon2', functions: { hash, hashSync: hash, verify, verifySync: verify } };

export default nodeRsArgon2;
