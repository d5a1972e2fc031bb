/** hash-wasm: hashes at once, and functions for passwords that take all in one object. */
import type { AccessPath, Model } from '../engine/model';
import { begun, hashedBytes, options, slow, steps } from './rows/hashes';

const password: AccessPath = 'argument[0].password';
const argon2 = (algorithm: string) => slow(algorithm, options('argument[0]', { salt: 'salt', memory: 'memorySize', passes: 'iterations', lanes: 'parallelism' }), {}, password);

const hashWasm: Model = {
  module: 'hash-wasm',
  functions: {
    md4: hashedBytes('md4'),
    md5: hashedBytes('md5'),
    sha1: hashedBytes('sha1'),
    ripemd160: hashedBytes('ripemd160'),
    crc32: hashedBytes('crc32'),
    sha256: hashedBytes('sha256'),
    sha512: hashedBytes('sha512'),
    sha3: hashedBytes('sha3-512'),
    blake2b: hashedBytes('blake2b'),
    blake3: hashedBytes('blake3'),
    createMD4: begun('md4'),
    createMD5: begun('md5'),
    createSHA1: begun('sha1'),
    createRIPEMD160: begun('ripemd160'),
    createSHA256: begun('sha256'),
    'Hash.init': { returns: 'Hash' },
    ...steps('Hash', 'update'),
    bcrypt: slow('bcrypt', options('argument[0]', { rounds: 'costFactor' }), {}, password),
    scrypt: slow('scrypt', options('argument[0]', { salt: 'salt', cost: 'costFactor', block: 'blockSize', lanes: 'parallelism' }), {}, password),
    pbkdf2: slow('pbkdf2', options('argument[0]', { salt: 'salt', iterations: 'iterations' }), {}, password),
    argon2id: argon2('argon2id'),
    argon2i: argon2('argon2i'),
    argon2d: argon2('argon2d'),
  },
};

export default hashWasm;
