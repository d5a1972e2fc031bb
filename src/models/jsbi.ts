/** jsbi: bigint for engines that have none, with functions in the place of operators. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';

const FROM_ARGUMENT = [{ from: 'argument[0]', to: 'return' }] as const;

const jsbi: Model = {
  module: 'jsbi',
  defaultExport: 'JSBI',
  functions: {
    'JSBI.BigInt': { returns: 'JSBI', reads: true, propagates: FROM_ARGUMENT },
    JSBI: { returns: 'JSBI', numeric: { kind: 'bigint' } },
    'JSBI.add': { returns: 'JSBI', computes: '+' },
    'JSBI.subtract': { returns: 'JSBI', computes: '-' },
    'JSBI.multiply': { returns: 'JSBI', computes: '*' },
    ...rows('JSBI', 'divide remainder', { returns: 'JSBI', propagates: FROM_ARGUMENT }),
    'JSBI.toNumber': { returns: 'number', numeric: { kind: 'number' }, propagates: FROM_ARGUMENT },
    'JSBI.toString': { returns: 'string', numeric: { kind: 'bigint' }, propagates: [{ from: 'receiver', to: 'return' }] },
  },
};

export default jsbi;
