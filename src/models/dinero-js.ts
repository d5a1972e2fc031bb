/** dinero.js: money objects over integer minor units. */
import type { Model } from '../engine/model';

const made = { returns: 'Dinero', numeric: { kind: 'decimal' } } as const;

const dineroJsModel: Model = {
  module: 'dinero.js',
  defaultExport: 'Dinero',
  functions: {
    Dinero: made,
    dinero: made,
    add: made,
    subtract: made,
    multiply: made,
    'Dinero.add': made,
    'Dinero.subtract': made,
    'Dinero.multiply': made,
    'Dinero.divide': made,
    'Dinero.percentage': made,
  },
};

export default dineroJsModel;
