/** triplesec: two ciphers over each other, with keys of a passphrase. */
import type { Model } from '../engine/model';

const passphrase = { constrains: [{ at: 'argument[0].key', role: 'key' }] } as const;

const model: Model = { module: 'triplesec', functions: { encrypt: passphrase, decrypt: passphrase } };

export default model;
