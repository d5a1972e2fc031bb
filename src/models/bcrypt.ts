/** bcrypt and its kin: passwords, with the logarithm of the rounds or a salt that was made with it. */
import type { Behaviour, Model } from '../engine/model';
import { slow } from './rows/hashes';

const hash = slow('bcrypt', { rounds: 'argument[1]', salt: 'argument[1]' }, { rounds: 10 });
const salt: Behaviour = { acts: { act: 'hash-password', parts: { rounds: 'argument[0]' }, fixed: { algorithm: 'bcrypt' }, defaults: { rounds: 10 } } };
/** How much work it was stands in the hash. */
const compare: Behaviour = { acts: { act: 'check-password', fixed: { algorithm: 'bcrypt' } } };

const bcrypt: Model = {
  module: 'bcrypt',
  aliases: ['bcryptjs', 'bcrypt-nodejs', 'bcrypt-ts', 'bcrypt-edge', '@node-rs/bcrypt', 'react-native-bcrypt', 'twin-bcrypt', 'bcrypt-ts/node', 'bcrypt-ts/browser'],
  functions: { hash, hashSync: hash, genSalt: salt, genSaltSync: salt, compare, compareSync: compare },
};

export default bcrypt;
