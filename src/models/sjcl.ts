/** sjcl: AES in a mode that notices changes, under a key that is made of the password; hashes, and keys made of passwords. */
import type { Acting, Behaviour, Model } from '../engine/model';
import { hashedBytes, slow } from './rows/hashes';

const ciphering = (act: 'encrypt' | 'decrypt'): Behaviour => {
  const acts: Acting = { act, parts: { iv: 'argument[2].iv', mode: 'argument[2].mode', tagBits: 'argument[2].ts' }, fixed: { algorithm: 'AES' }, defaults: { mode: 'CCM' } };
  return { constrains: [{ at: 'argument[0]', role: 'password' }], acts };
};
/** `sjcl.mode.cbc.encrypt(cipher, text, iv)` asks no password, and the block cipher has the key. */
const mode = (act: 'encrypt' | 'decrypt', name: string): Behaviour => ({ acts: { act, parts: { iv: 'argument[2]' }, fixed: { algorithm: 'AES', mode: name } } });

const model: Model = {
  module: 'sjcl',
  functions: {
    encrypt: ciphering('encrypt'),
    decrypt: ciphering('decrypt'),
    'mode.cbc.encrypt': mode('encrypt', 'CBC'),
    'mode.ctr.encrypt': mode('encrypt', 'CTR'),
    'mode.gcm.encrypt': mode('encrypt', 'GCM'),
    'hash.sha256.hash': hashedBytes('sha256'),
    'hash.sha512.hash': hashedBytes('sha512'),
    'hash.sha1.hash': hashedBytes('sha1'),
    'hash.ripemd160.hash': hashedBytes('ripemd160'),
    'misc.pbkdf2': slow('pbkdf2', { salt: 'argument[1]', iterations: 'argument[2]' }, { iterations: 10000 }),
    'ecc.ecdsa.generateKeys': { acts: { act: 'make-key', parts: { size: 'argument[0]' }, fixed: { algorithm: 'ecdsa' } } },
    'ecc.elGamal.generateKeys': { acts: { act: 'make-key', parts: { size: 'argument[0]' }, fixed: { algorithm: 'ecdh' } } },
  },
};

export default model;
