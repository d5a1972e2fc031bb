/** scrypt-js and scryptsy: N, r and p one after the other. */
import type { Model } from '../engine/model';
import { slow } from './rows/hashes';

const scrypt = slow('scrypt', { salt: 'argument[1]', cost: 'argument[2]', block: 'argument[3]', lanes: 'argument[4]' });

const model: Model = { module: 'scrypt-js', aliases: ['scryptsy'], functions: { scrypt, syncScrypt: scrypt, default: scrypt, async: scrypt } };

export default model;
