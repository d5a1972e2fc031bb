/** viem: amounts of a chain as bigint in its smallest unit. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';

const FROM_ARGUMENT = [{ from: 'argument[0]', to: 'return' }] as const;

const viem: Model = {
  module: 'viem',
  functions: {
    ...rows(undefined, 'parseUnits parseEther parseGwei', { returns: 'bigint', numeric: { kind: 'bigint', unit: 'minor' }, reads: true, propagates: FROM_ARGUMENT }),
    ...rows(undefined, 'formatUnits formatEther formatGwei', { returns: 'string', numeric: { kind: 'decimal', unit: 'major' }, propagates: FROM_ARGUMENT }),
  },
};

export default viem;
