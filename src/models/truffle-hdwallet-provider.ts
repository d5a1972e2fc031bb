/** @truffle/hdwallet-provider: the words or the keys of a wallet. */
import type { Model } from '../engine/model';

const model: Model = {
  module: '@truffle/hdwallet-provider',
  functions: {
    default: {
      constrains: [
        { at: 'argument[0]', role: 'key' },
        { at: 'argument[0].privateKeys', role: 'key' },
        { at: 'argument[0].mnemonic', role: 'key' },
        { at: 'argument[0].mnemonic.phrase', role: 'key' },
      ],
    },
  },
};

export default model;
