/** tweetnacl: SHA-512. */
import type { Model } from '../engine/model';
import { hashedBytes } from './rows/hashes';

const model: Model = { module: 'tweetnacl', functions: { hash: hashedBytes('sha512') } };

export default model;
