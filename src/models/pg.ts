/** pg, its kin and pg-types: the login of a connection, whether the database has to prove who it is, the SQL that is run, and how the texts of columns are read. */
import type { Behaviour, Model } from '../engine/model';
import { rows } from './rows/decimals';
import { NUMBERED, runs } from './rows/sql';

const login: Behaviour = {
  constrains: [{ at: 'argument[0].password', role: 'password' }],
  acts: { act: 'connect', parts: { verified: 'argument[0].ssl.rejectUnauthorized' } },
};
const parser = { constrains: [{ at: 'argument[1]', role: 'number-parser' }] } as const;
const query = runs(NUMBERED, 'argument[0]', 'argument[0].text');

const pgTypes: Model = {
  module: 'pg',
  aliases: ['@neondatabase/serverless', '@vercel/postgres'],
  functions: {
    Client: { ...login, returns: 'Client' },
    Pool: { ...login, returns: 'Pool' },
    'Pool.connect': { returns: 'Client' },
    'Client.query': query,
    'Pool.query': query,
    // Of Vercel and of Neon, where the tag itself is safe.
    ...rows(undefined, 'sql.query db.query', query),
    createPool: { ...login, returns: 'Pool' },
    createClient: { ...login, returns: 'Client' },
    neon: { returns: 'Neon' },
    'Neon.query': query,
    'Neon.unsafe': runs(undefined, 'argument[0]'),
    'types.setTypeParser': parser,
  },
};

export default pgTypes;
