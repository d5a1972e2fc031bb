/** big.js: small arbitrary precision decimals. */
import type { Model } from '../engine/model';

const made = { returns: 'Big', numeric: { kind: 'decimal' } } as const;

const bigJsModel: Model = {
  module: 'big.js',
  defaultExport: 'Big',
  functions: {
    Big: made,
    'Big.toNumber': { returns: 'number', numeric: { kind: 'float' }, propagates: [{ from: 'receiver', to: 'return' }] },
    'Big.plus': made,
    'Big.add': made,
    'Big.minus': made,
    'Big.sub': made,
    'Big.times': made,
    'Big.mul': made,
    'Big.div': made,
    'Big.mod': made,
    'Big.abs': made,
    'Big.neg': made,
    'Big.pow': made,
    'Big.round': made,
  },
};

export default bigJsModel;
