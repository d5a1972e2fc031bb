/** @noble/hashes: hashes by their functions, each below a module of its family, and what is made of them. */
import type { Model } from '../engine/model';
import { begun, hashedBytes, options, slow, steps } from './rows/hashes';

const FAMILIES = 'legacy sha1 ripemd160 sha2 sha256 sha512 sha3 blake2 blake2b blake2s blake3 hmac pbkdf2 scrypt argon2'.split(' ');
const BELOW = FAMILIES.flatMap((name) => [`@noble/hashes/${name}`, `@noble/hashes/${name}.js`]);

const pbkdf2 = slow('pbkdf2', { hash: 'argument[0]', salt: 'argument[2]', iterations: 'argument[3].c' }, {}, 'argument[1]');
const scrypt = slow('scrypt', { salt: 'argument[1]', ...options('argument[2]', { cost: 'N', block: 'r', lanes: 'p' }) });
const argon2 = (algorithm: string) => slow(algorithm, { salt: 'argument[1]', ...options('argument[2]', { memory: 'm', passes: 't', lanes: 'p' }) });

const nobleHashes: Model = {
  module: '@noble/hashes',
  aliases: BELOW,
  functions: {
    md5: hashedBytes('md5'),
    sha1: hashedBytes('sha1'),
    ripemd160: hashedBytes('ripemd160'),
    sha224: hashedBytes('sha224'),
    sha256: hashedBytes('sha256'),
    sha384: hashedBytes('sha384'),
    sha512: hashedBytes('sha512'),
    sha3_256: hashedBytes('sha3-256'),
    sha3_512: hashedBytes('sha3-512'),
    keccak_256: hashedBytes('keccak256'),
    blake2b: hashedBytes('blake2b'),
    blake2s: hashedBytes('blake2s'),
    blake3: hashedBytes('blake3'),
    'md5.create': begun('md5'),
    'sha1.create': begun('sha1'),
    'sha256.create': begun('sha256'),
    'sha512.create': begun('sha512'),
    ...steps('Hash', 'update'),
    hmac: { returns: 'string', seals: true, generates: ['mac'], sinks: [{ at: 'argument[2]', kind: 'digest' }], acts: { act: 'keyed-hash', parts: { algorithm: 'argument[0]', key: 'argument[1]', data: 'argument[2]' } } },
    pbkdf2,
    pbkdf2Async: pbkdf2,
    scrypt,
    scryptAsync: scrypt,
    argon2id: argon2('argon2id'),
    argon2i: argon2('argon2i'),
    argon2d: argon2('argon2d'),
  },
};

export default nobleHashes;
