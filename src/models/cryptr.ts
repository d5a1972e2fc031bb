/** cryptr and simple-crypto-js: the secret that encrypts. */
import type { Model } from '../engine/model';

const model: Model = {
  module: 'cryptr',
  aliases: ['simple-crypto-js'],
  functions: {
    default: { constrains: [{ at: 'argument[0]', role: 'key' }] },
  },
};

export default model;
