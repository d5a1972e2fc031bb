/** pg-format: SQL with values and names that are escaped; `%s` leaves them as they are. */
import type { Model } from '../engine/model';
import { ESCAPED } from './rows/sql';

const model: Model = {
  module: 'pg-format',
  functions: {
    default: ESCAPED,
    literal: ESCAPED,
    ident: ESCAPED,
  },
};

export default model;
