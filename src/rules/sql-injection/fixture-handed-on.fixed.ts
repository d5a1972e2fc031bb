/** Functions that hand on all that they are called with: each argument stays in its place. */
import express from 'express';
import { Pool } from 'pg';

const app = express();
const pool = new Pool();
const COLUMNS: Record<string, string> = { paid: 'paid_at', sent: 'sent_at' };

async function sums(account: string, column: string, limit: number) {
  return pool.query(`SELECT ${column} FROM transfers WHERE account = $1 LIMIT $2`, [account, limit]);
}

const readSums = (...args: [account: string, column: string, limit: number]) => sums(...args);

function readAny(...args: any[]) {
  return sums(...(args as [string, string, number]));
}

function readOld(..._given: any[]) {
  // eslint-disable-next-line prefer-rest-params
  return (sums as (...given: any[]) => unknown)(...arguments);
}

const logged = (name: string, ...rest: [string, number]) => sums(name, ...rest);

app.get('/sums/:account', async (req: any, res: any) => {
  const column = COLUMNS[String(req.query.by)] ?? 'paid_at';
  await readSums(req.params.account, column, 10); // ok: the account is a parameter of the query
  await readAny(req.params.account, column, 10); // ok: the same, of any types
  await readOld(req.params.account, column, 10); // ok: the same, as functions once handed on what they were called with
  await logged(req.params.account, column, 10); // ok: the first one by itself, the others as they are
  await readSums('4711', String(req.query.by), 10); // $ alert=sql-injection
  await readAny('4711', String(req.query.by), 10); // $ alert=sql-injection
  await logged('4711', String(req.query.by), 10); // $ alert=sql-injection
  res.end();
});
