/** scrypt-kdf: the logarithm of N, r and p. */
import type { Model } from '../engine/model';
import { options, slow } from './rows/hashes';

const kdf = slow('scrypt', options('argument[1]', { logCost: 'logN', block: 'r', lanes: 'p' }), { block: 8, lanes: 1 });

const model: Model = { module: 'scrypt-kdf', defaultExport: 'Scrypt', functions: { 'Scrypt.kdf': kdf, kdf } };

export default model;
