/** web3: amounts of a chain as texts, in ether or in wei. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';

const FROM_ARGUMENT = [{ from: 'argument[0]', to: 'return' }] as const;
const wei = { returns: 'string', numeric: { kind: 'bigint', unit: 'minor' }, reads: true, propagates: FROM_ARGUMENT } as const;
const ether = { returns: 'string', numeric: { kind: 'decimal', unit: 'major' }, reads: true, propagates: FROM_ARGUMENT } as const;

const web3: Model = {
  module: 'web3',
  aliases: ['web3-utils'],
  defaultExport: 'Web3',
  conventions: [{ receivers: ['accounts', 'wallet'], methods: ['privateKeyToAccount'], behaviour: { constrains: [{ at: 'argument[0]', role: 'key' }] } }],
  functions: {
    'Web3.utils.toWei': wei,
    toWei: wei,
    ...rows(undefined, 'Web3.utils.fromWei fromWei', ether),
  },
};

export default web3;
