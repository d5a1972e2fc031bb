/** dinero.js: money objects over integer minor units; version 1 has methods, version 2 functions. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';

const made = { returns: 'Dinero', numeric: { kind: 'decimal' }, generates: ['money'] } as const;
const parts = { returns: 'Array', propagates: [{ from: 'argument[0]', to: 'return.*' }] } as const;
const FROM_RECEIVER = [{ from: 'receiver', to: 'return' }] as const;
const FROM_ARGUMENT = [{ from: 'argument[0]', to: 'return' }] as const;
const float = { returns: 'number', numeric: { kind: 'float', unit: 'major' } } as const;

const dineroJsModel: Model = {
  module: 'dinero.js',
  aliases: ['@dinero.js/core'],
  defaultExport: 'Dinero',
  functions: {
    ...rows(undefined, 'Dinero dinero add subtract multiply convert minimum maximum', made),
    ...rows('Dinero', 'add subtract multiply divide percentage convertPrecision convert minimum maximum', made),
    'Dinero.allocate': { returns: 'Array', propagates: [{ from: 'receiver', to: 'return.*' }] },
    ...rows('Dinero', 'toUnit toRoundedUnit', { ...float, propagates: FROM_RECEIVER }),
    'Dinero.getAmount': { returns: 'number', numeric: { kind: 'integer', unit: 'minor' }, propagates: FROM_RECEIVER },
    allocate: parts,
    toSnapshot: { returns: 'Snapshot' },
    toDecimal: { returns: 'string', propagates: FROM_ARGUMENT },
  },
  fields: { 'Snapshot.amount': { returns: 'number', numeric: { kind: 'integer', unit: 'minor' } } },
};

export default dineroJsModel;
