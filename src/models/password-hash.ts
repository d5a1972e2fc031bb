/** password-hash: passwords by HMAC-SHA-1, once unless somebody says more. */
import type { Model } from '../engine/model';
import { slow } from './rows/hashes';

const generate = slow('pbkdf2', { hash: 'argument[1].algorithm', iterations: 'argument[1].iterations' }, { hash: 'sha1', iterations: 1 });

const model: Model = { module: 'password-hash', functions: { generate } };

export default model;
