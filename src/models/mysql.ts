/** mysql and its kin: the login of a connection, the SQL that is run, and what escapes values. */
import type { Behaviour, Model } from '../engine/model';
import { ESCAPED, MARKED, runs } from './rows/sql';

const login = { constrains: [{ at: 'argument[0].password', role: 'password' }] } as const;
const query = runs(MARKED, 'argument[0]', 'argument[0].sql');
/** What stands in the text that is filled in was put there by hand. */
const format: Behaviour = { ...ESCAPED, propagates: [{ from: 'argument[1]', to: 'return' }] };

const model: Model = {
  module: 'mysql',
  aliases: ['mysql2', 'mysql2/promise', 'promise-mysql', 'mariadb', 'serverless-mysql'],
  functions: {
    createConnection: { ...login, returns: 'Connection' },
    createPool: { ...login, returns: 'Pool' },
    'Pool.getConnection': { returns: 'Connection' },
    'Connection.query': query,
    'Connection.execute': query,
    'Pool.query': query,
    'Pool.execute': query,
    escape: ESCAPED,
    escapeId: ESCAPED,
    format,
  },
  conventions: [{ receivers: ['connection', 'conn', 'con', 'pool', 'db', 'client', 'mysql', 'sequelize'], methods: ['escape', 'escapeId', 'escapeLiteral', 'escapeIdentifier'], behaviour: ESCAPED }],
};

export default model;
