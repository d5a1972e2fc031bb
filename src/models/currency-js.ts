/** currency.js: amounts kept as integer cents inside. */
import type { Model } from '../engine/model';

const made = { returns: 'currency', numeric: { kind: 'decimal' } } as const;

const currencyJsModel: Model = {
  module: 'currency.js',
  defaultExport: 'currency',
  functions: {
    currency: made,
    'currency.add': made,
    'currency.subtract': made,
    'currency.multiply': made,
    'currency.divide': made,
  },
};

export default currencyJsModel;
