/** sqlstring: values and names escaped by the rules of MySQL. */
import type { Model } from '../engine/model';
import { ESCAPED } from './rows/sql';

const model: Model = {
  module: 'sqlstring',
  functions: { escape: ESCAPED, escapeId: ESCAPED, format: { ...ESCAPED, propagates: [{ from: 'argument[1]', to: 'return' }] } },
};

export default model;
