/** ethers: wallets made of a private key or of its words, and amounts in the smallest unit. */
import type { Model } from '../engine/model';
import { numberClass, rows } from './rows/decimals';

const key = { constrains: [{ at: 'argument[0]', role: 'key' }] } as const;
const FROM_ARGUMENT = [{ from: 'argument[0]', to: 'return' }] as const;
const wei = { numeric: { kind: 'bigint', unit: 'minor' }, reads: true, propagates: FROM_ARGUMENT } as const;
const text = { returns: 'string', numeric: { kind: 'decimal', unit: 'major' }, propagates: FROM_ARGUMENT } as const;

const ethers: Model = {
  module: 'ethers',
  aliases: ['@ethersproject/units', '@ethersproject/bignumber'],
  itself: 'ethers',
  functions: {
    Wallet: key,
    'Wallet.fromPhrase': key,
    'HDNodeWallet.fromPhrase': key,
    ...rows(undefined, 'parseUnits parseEther', { returns: 'bigint', ...wei }),
    ...rows('utils', 'parseUnits parseEther', { returns: 'BigNumber', ...wei }),
    ...rows(undefined, 'formatUnits formatEther', text),
    ...rows('utils', 'formatUnits formatEther', text),
    ...numberClass('BigNumber', 'bigint', {
      computes: { '+': 'add', '-': 'sub', '*': 'mul', '/': 'div', '%': 'mod' },
      asks: 'eq gt gte lt lte isZero',
      numbers: 'toNumber',
      texts: 'toString',
    }),
    'BigNumber.from': { returns: 'BigNumber', reads: true, propagates: FROM_ARGUMENT },
  },
};

export default ethers;
