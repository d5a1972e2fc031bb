/** pbkdf2: that of node:crypto in browsers. */
import type { Model } from '../engine/model';
import { slow } from './rows/hashes';

const derived = slow('pbkdf2', { salt: 'argument[1]', iterations: 'argument[2]', bytes: 'argument[3]', hash: 'argument[4]' });

const model: Model = { module: 'pbkdf2', functions: { pbkdf2: derived, pbkdf2Sync: derived } };

export default model;
