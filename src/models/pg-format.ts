/** pg-format: SQL with values and names that are escaped; `%s` leaves them as they are. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { ESCAPED } from './rows/sql';

const methods = ['format', 'pgFormat', 'pgformat'];

const model: Model = {
  module: 'pg-format',
  functions: rows(undefined, 'literal ident', ESCAPED),
  // By what the text says.
  conventions: [
    { receivers: [], methods, texts: ['%s'], behaviour: { returns: 'string', propagates: [{ from: 'argument[*]', to: 'return' }] } },
    { receivers: [], methods, texts: ['%L', '%I'], behaviour: ESCAPED },
  ],
};

export default model;
