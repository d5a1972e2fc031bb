/** What validators of the project say: by their bodies where they do nothing but ask, by their names where nobody sees what they do. */
import express from 'express';
import { param, query, validationResult } from 'express-validator';
import { Pool } from 'pg';
import Ajv, { Ajv as Strict } from 'ajv';
import { Type } from '@sinclair/typebox';
import { TypeCompiler } from '@sinclair/typebox/compiler';
import { Value } from '@sinclair/typebox/value';
import { assert, integer, is, object, string } from 'superstruct';

const app = express();
const pool = new Pool();
declare function isValidCode(code: string): boolean;
declare const external: { isKnown(table: string): boolean };

const COLUMNS = ['id', 'name'];
const isColumn = (column: string) => COLUMNS.includes(column);
const isKnownColumn = (column: unknown): column is string => typeof column === 'string' && COLUMNS.indexOf(column) >= 0;
const isAllowedTable = (table: string) => 'users orders'.includes(table) || table.includes('view');
const isAllowedView = (table: string) => table.includes('view');
const isValidView = (table: string) => external.isKnown(table);

function isValidName(name: string) {
  return Boolean(name) && name.length > 2 && name.length < 40;
}

function isValidId(id: unknown) {
  if (typeof id !== 'string') return false;
  const text = id.trim();
  return /^\d+$/.test(text);
}

function isEither(id: string) {
  return /^\d+$/.test(id) || id === 'all';
}

function isBlockedWord(word: string) {
  if (/^[a-z]+$/.test(word)) return false;
  return true;
}

function checkKey(key: string) {
  if (!/^[a-z0-9]+$/i.test(key)) throw new Error('no key');
}

function checkLength(key: string) {
  if (key.length > 20) throw new Error('too long');
}

function checkBoth(key: string, column: string) {
  checkKey(key);
  if (!isColumn(column)) throw new Error('no column');
}

function isValidWay(way: { from: string; to: string }) {
  return /^\d+$/.test(way.from) && /^\d+$/.test(way.to);
}

function sanitize(text: string) {
  return text.replace(/;/g, '');
}

function sanitizeName(text: string) {
  return text.replace(/[^a-z]/g, '');
}

app.get('/own', async (req: any, res: any) => {
  const { id, code, name, column, table, view, other, all, word } = req.query;
  if (!isColumn(column)) return res.sendStatus(400);
  await pool.query(`SELECT ${column} FROM users`); // ok: its body asks a list
  if (!isKnownColumn(req.query.known)) return res.sendStatus(400);
  await pool.query(`SELECT ${req.query.known} FROM users`); // ok: its body asks a list
  if (!isAllowedTable(table)) return res.sendStatus(400);
  await pool.query(`SELECT * FROM ${table}`); // $ alert=sql-injection
  if (!isAllowedView(view)) return res.sendStatus(400);
  await pool.query(`SELECT * FROM ${view}`); // $ alert=sql-injection
  if (!isValidView(other)) return res.sendStatus(400);
  await pool.query(`SELECT * FROM ${other}`); // ok: nobody sees what it asks
  if (!isValidName(name)) return res.sendStatus(400);
  await pool.query('SELECT * FROM users WHERE name = $1', [name]); // $ alert=sql-injection
  if (!isValidId(id)) return res.sendStatus(400);
  await pool.query(`SELECT * FROM users WHERE id = ${id}`); // ok: its body asks for digits
  if (!isEither(all)) return res.sendStatus(400);
  await pool.query(`SELECT * FROM users WHERE id = '${all}'`); // ok: both ways to a yes are safe
  if (isBlockedWord(word)) return res.sendStatus(400);
  await pool.query(`SELECT * FROM users WHERE word = '${word}'`); // ok: a no is said to letters alone
  if (!isValidCode(code)) return res.sendStatus(400);
  return pool.query(`SELECT * FROM users WHERE code = '${code}'`); // ok: nobody sees what it asks
});

app.get('/throwing', async (req: any, res: any) => {
  const { key, short, first, column, text } = req.query;
  checkKey(key);
  await pool.query(`SELECT * FROM users WHERE key = '${key}'`); // ok: it comes back for letters and digits alone
  checkLength(short);
  await pool.query('SELECT * FROM users WHERE key = $1', [short]); // $ alert=sql-injection
  checkBoth(first, column);
  await pool.query(`SELECT ${column} FROM users WHERE key = '${first}'`); // ok: both are asked
  await pool.query(`SELECT * FROM users WHERE id IN (${req.query.ids.map(Number).join(', ')})`); // ok: numbers
  await pool.query(`SELECT * FROM users WHERE id IN (${req.query.ids.map(String).join(', ')})`); // $ alert=sql-injection
  await pool.query('SELECT * FROM users WHERE name = $1', [sanitize(text)]); // $ alert=sql-injection
  return pool.query(`SELECT * FROM users WHERE name = '${sanitizeName(text)}'`); // ok: letters are left
});

app.get('/ways', async (req: any, res: any) => {
  if (!isValidWay(req.query)) return res.sendStatus(400);
  return pool.query(`SELECT * FROM ways WHERE a = ${req.query.from} AND b = ${req.query.to}`); // ok: parts of it are asked
});

app.get('/chains', query('id').isInt(), query('name').notEmpty(), query('code').matches(/^[A-Z]+$/), query('text').matches(/[A-Z]+/), async (req: any, res: any) => {
  if (!validationResult(req).isEmpty()) return res.sendStatus(400);
  await pool.query(`SELECT * FROM users WHERE id = ${req.query.id}`); // ok: digits
  await pool.query(`SELECT * FROM users WHERE code = '${req.query.code}'`); // ok: letters
  await pool.query('SELECT * FROM users WHERE code = $1', [req.query.text]); // $ alert=sql-injection
  return pool.query('SELECT * FROM users WHERE name = $1', [req.query.name]); // $ alert=sql-injection
});

app.get('/unseen', query('id').isInt(), param('key').toInt(), async (req: any, res: any) => {
  await pool.query(`SELECT * FROM users WHERE key = ${req.params.key}`); // ok: made a number
  res.json(await pool.query('SELECT * FROM users WHERE id = $1', [req.query.id])); // $ alert=sql-injection
});

const ajv = new Ajv();
const strict = new Strict();
const Stored = { type: 'object', properties: { id: { type: 'integer' }, name: { type: 'string' }, key: { type: 'string', format: 'uuid' }, kind: { enum: ['a', 'b'] }, code: { type: 'string', pattern: '^[A-Z]+$' }, state: { const: 'on' }, open: { type: 'boolean' }, many: { type: 'array', items: { type: 'number' } } } };
const validateUser: any = ajv.compile(Stored);
const validateState: any = strict.compile({ type: 'object', properties: { state: { const: 'on' } } });
const validateOther: any = strict.compile({ type: 'object', properties: { id: {} } });
const Shape = Type.Object({ id: Type.Integer(), name: Type.String(), key: Type.String({ format: 'uuid' }) });
const compiled = TypeCompiler.Compile(Shape);
const Plain = object({ id: integer(), name: string() });

app.post('/ajv', async (req: any, res: any) => {
  const { body } = req;
  if (!validateUser(body)) return res.status(400).json(validateUser.errors);
  await pool.query(`SELECT * FROM users WHERE id = ${body.id}`); // ok: a number
  await pool.query(`SELECT * FROM users WHERE key = '${body.key}'`); // ok: letters and digits of a form
  await pool.query(`SELECT * FROM users WHERE kind = '${body.kind}'`); // ok: one of a list
  await pool.query(`SELECT * FROM users WHERE code = '${body.code}'`); // ok: letters
  await pool.query(`SELECT * FROM users WHERE state = '${body.state}'`); // ok: what the schema says
  await pool.query(`SELECT * FROM users WHERE open = ${body.open}`); // ok: a truth
  return pool.query('SELECT * FROM users WHERE name = $1', [body.name]); // $ alert=sql-injection
});

app.post('/ajv-other', async (req: any, res: any) => {
  if (!validateOther(req.body)) return res.sendStatus(400);
  return pool.query('SELECT * FROM users WHERE id = $1', [req.body.id]); // $ alert=sql-injection
});

app.post('/ajv-state', async (req: any, res: any) => {
  if (!validateState(req.body)) return res.sendStatus(400);
  return pool.query(`SELECT * FROM users WHERE state = '${req.body.state}'`); // ok: what the schema says
});

app.post('/ajv-at-once', async (req: any, res: any) => {
  if (!ajv.validate(Stored, req.body)) return res.sendStatus(400);
  await pool.query(`SELECT * FROM users WHERE id = ${req.body.id}`); // ok: a number
  return pool.query('SELECT * FROM users WHERE name = $1', [req.body.name]); // $ alert=sql-injection
});

app.post('/typebox', async (req: any, res: any) => {
  if (!Value.Check(Shape, req.body)) return res.sendStatus(400);
  await pool.query(`SELECT * FROM users WHERE id = ${req.body.id}`); // ok: a number
  await pool.query(`SELECT * FROM users WHERE key = '${req.body.key}'`); // ok: letters and digits of a form
  return pool.query('SELECT * FROM users WHERE name = $1', [req.body.name]); // $ alert=sql-injection
});

app.post('/compiled', async (req: any, res: any) => {
  if (!compiled.Check(req.body)) return res.sendStatus(400);
  await pool.query(`SELECT * FROM users WHERE id = ${req.body.id}`); // ok: a number
  return pool.query('SELECT * FROM users WHERE name = $1', [req.body.name]); // $ alert=sql-injection
});

app.post('/superstruct', async (req: any, res: any) => {
  if (!is(req.body, Plain)) return res.sendStatus(400);
  await pool.query(`SELECT * FROM users WHERE id = ${req.body.id}`); // ok: a number
  return pool.query('SELECT * FROM users WHERE name = $1', [req.body.name]); // $ alert=sql-injection
});

app.post('/insisting', async (req: any, res: any) => {
  assert(req.body, Plain);
  res.json(await pool.query(`SELECT * FROM users WHERE id = ${req.body.id}`)); // ok: a number
});
