/** pg and pg-types: the login of a connection, whether the database has to prove who it is, and how the texts of columns are read. */
import type { Behaviour, Model } from '../engine/model';

const login: Behaviour = {
  constrains: [{ at: 'argument[0].password', role: 'password' }],
  acts: { act: 'connect', parts: { verified: 'argument[0].ssl.rejectUnauthorized' } },
};
const parser = { constrains: [{ at: 'argument[1]', role: 'number-parser' }] } as const;

const pgTypes: Model = {
  module: 'pg',
  functions: { Client: login, Pool: login, 'types.setTypeParser': parser },
};

export default pgTypes;
