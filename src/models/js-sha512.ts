/** js-sha512: SHA-2 of 384 and of 512 bits. */
import type { Model } from '../engine/model';
import { hashed, keyed } from './rows/hashes';

const model: Model = {
  module: 'js-sha512',
  defaultExport: 'sha512',
  functions: {
    sha512: hashed('sha512'),
    'sha512.hex': hashed('sha512'),
    'sha512.hmac': keyed('sha512'),
    sha384: hashed('sha384'),
  },
};

export default model;
