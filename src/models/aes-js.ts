/** aes-js: the key of a cipher. */
import type { Model } from '../engine/model';

const key = { constrains: [{ at: 'argument[0]', role: 'key' }] } as const;
const encoded = { propagates: [{ from: 'argument[0]', to: 'return' }] } as const;

const model: Model = {
  module: 'aes-js',
  functions: {
    'ModeOfOperation.ctr': key,
    'ModeOfOperation.cbc': key,
    'ModeOfOperation.ecb': key,
    'ModeOfOperation.cfb': key,
    'ModeOfOperation.ofb': key,
    'utils.utf8.toBytes': encoded,
    'utils.hex.toBytes': encoded,
  },
};

export default model;
