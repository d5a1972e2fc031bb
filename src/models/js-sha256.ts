/** js-sha256: SHA-2 of 224 and of 256 bits. */
import type { Model } from '../engine/model';
import { begun, hashed, keyed, steps } from './rows/hashes';

const model: Model = {
  module: 'js-sha256',
  defaultExport: 'sha256',
  functions: {
    sha256: hashed('sha256'),
    'sha256.hex': hashed('sha256'),
    'sha256.create': begun('sha256'),
    'sha256.hmac': keyed('sha256'),
    sha224: hashed('sha224'),
    ...steps('Hash', 'update'),
  },
};

export default model;
