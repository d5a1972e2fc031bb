/** pg and pg-types: how the texts of columns are read. */
import type { Model } from '../engine/model';

const parser = { constrains: [{ at: 'argument[1]', role: 'number-parser' }] } as const;

const pgTypes: Model = {
  module: 'pg',
  functions: { 'types.setTypeParser': parser },
};

export default pgTypes;
