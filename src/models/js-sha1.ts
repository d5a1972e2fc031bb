/** js-sha1: one weak hash, printed in several ways. */
import type { Model } from '../engine/model';
import { begun, hashed, keyed, steps } from './rows/hashes';

const model: Model = {
  module: 'js-sha1',
  defaultExport: 'sha1',
  functions: {
    sha1: hashed('sha1'),
    'sha1.hex': hashed('sha1'),
    'sha1.array': hashed('sha1'),
    'sha1.create': begun('sha1'),
    'sha1.hmac': keyed('sha1'),
    ...steps('Hash', 'update'),
  },
};

export default model;
