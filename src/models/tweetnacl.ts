/** tweetnacl: SHA-512. */
import type { Model } from '../engine/model';
import { hashed } from './rows/hashes';

const model: Model = { module: 'tweetnacl', functions: { hash: hashed('sha512') } };

export default model;
