/** Files of Deno and of Bun, and the hashes of Bun. */
import type { Behaviour, Model } from '../engine/model';
import { rows } from './rows/decimals';
import { hashed, options, steps } from './rows/hashes';
import { FILE, FILES, SEEN, WRITTEN } from './rows/files';

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
    ...rows('Deno', 'writeTextFile writeTextFileSync writeFile writeFileSync', WRITTEN),
    ...rows('Deno', 'readTextFile readTextFileSync readFile readFileSync open openSync create remove removeSync readDir readDirSync mkdir mkdirSync', FILE),
    ...rows('Deno', 'stat statSync lstat', SEEN),
    ...rows('Deno', 'copyFile copyFileSync rename renameSync', FILES),
    'Bun.write': WRITTEN,
    'Bun.file': FILE,
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
