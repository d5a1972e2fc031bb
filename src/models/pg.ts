/** pg and pg-types: the login of a connection, and how the texts of columns are read. */
import type { Model } from '../engine/model';

const login = { constrains: [{ at: 'argument[0].password', role: 'password' }] } as const;
const parser = { constrains: [{ at: 'argument[1]', role: 'number-parser' }] } as const;

const pgTypes: Model = {
  module: 'pg',
  functions: { Client: login, Pool: login, 'types.setTypeParser': parser },
};

export default pgTypes;
