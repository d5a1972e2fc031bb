/** js-md5: one weak hash, printed in several ways. */
import type { Model } from '../engine/model';
import { begun, hashed, keyed, steps } from './rows/hashes';

const model: Model = {
  module: 'js-md5',
  defaultExport: 'md5',
  functions: {
    md5: hashed('md5'),
    'md5.hex': hashed('md5'),
    'md5.base64': hashed('md5'),
    'md5.array': hashed('md5'),
    'md5.create': begun('md5'),
    'md5.hmac': keyed('md5'),
    ...steps('Hash', 'update'),
  },
};

export default model;
