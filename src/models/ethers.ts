/** ethers: wallets made of a private key or of its words. */
import type { Model } from '../engine/model';

const key = { constrains: [{ at: 'argument[0]', role: 'key' }] } as const;

const ethers: Model = {
  module: 'ethers',
  functions: {
    Wallet: key,
    'ethers.Wallet': key,
    'Wallet.fromPhrase': key,
    'ethers.Wallet.fromPhrase': key,
    'HDNodeWallet.fromPhrase': key,
    'ethers.HDNodeWallet.fromPhrase': key,
  },
};

export default ethers;
