/** tweetnacl: boxes, each with a nonce of its own. */
import type { AccessPath, Behaviour, Model } from '../engine/model';

const box = (act: 'encrypt' | 'decrypt', key: AccessPath): Behaviour => ({
  seals: act === 'encrypt',
  acts: { act, parts: { data: 'argument[0]', iv: 'argument[1]', key }, fixed: { algorithm: 'xsalsa20-poly1305' }, random: 'randomBytes' },
});

const tweetnacl: Model = {
  module: 'tweetnacl',
  aliases: ['tweetnacl-ts'],
  functions: {
    secretbox: box('encrypt', 'argument[2]'),
    'secretbox.open': box('decrypt', 'argument[2]'),
    box: box('encrypt', 'argument[3]'),
    'box.open': box('decrypt', 'argument[3]'),
    'box.after': box('encrypt', 'argument[2]'),
    'box.keyPair.fromSecretKey': { constrains: [{ at: 'argument[0]', role: 'key' }] },
    'sign.keyPair.fromSeed': { constrains: [{ at: 'argument[0]', role: 'key' }] },
  },
};

export default tweetnacl;
