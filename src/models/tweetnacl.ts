/** tweetnacl: SHA-512, and XSalsa20 with Poly1305 for a key that is shared, or for a pair of them. */
import type { Acting, Behaviour, Model } from '../engine/model';
import { hashedBytes } from './rows/hashes';

const ciphering = (act: 'encrypt' | 'decrypt', parts: Acting['parts']): Behaviour => ({ seals: act === 'encrypt', acts: { act, parts: { data: 'argument[0]', ...parts }, fixed: { algorithm: 'xsalsa20-poly1305' }, random: 'randomBytes' } });
const shared = { iv: 'argument[1]', key: 'argument[2]' } as const;
const paired = { iv: 'argument[1]', key: 'argument[3]' } as const;

const model: Model = {
  module: 'tweetnacl',
  aliases: ['tweetnacl-ts'],
  functions: {
    hash: hashedBytes('sha512'),
    secretbox: ciphering('encrypt', shared),
    'secretbox.open': ciphering('decrypt', shared),
    box: ciphering('encrypt', paired),
    'box.open': ciphering('decrypt', paired),
    'box.after': ciphering('encrypt', shared),
    'box.keyPair.fromSecretKey': { constrains: [{ at: 'argument[0]', role: 'key' }] },
    'sign.keyPair.fromSeed': { constrains: [{ at: 'argument[0]', role: 'key' }] },
  },
};

export default model;
